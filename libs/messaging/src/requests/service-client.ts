import type { MessageContext, MessageContract } from '@samenloket/contracts';

/** Asks another service. Arguments and answers are copied as JSON: no object is ever shared between services. */
export abstract class ServiceClient {
  /**
   * @throws DomainError with the code the other service gave; UNAVAILABLE when it did not answer in time, after
   * which the caller may repeat: receivers are idempotent.
   */
  abstract ask<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    request: Request,
    context: MessageContext,
  ): Promise<Answer>;
}

/** The receiving side: one handler a contract. */
export abstract class ServiceEndpoint {
  abstract answer<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    handler: (request: Request, context: MessageContext) => Promise<Answer>,
  ): void;
}
