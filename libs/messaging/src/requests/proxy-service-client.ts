import type { MessageContext, MessageContract } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { ClientProxy } from '@nestjs/microservices';
import { firstValueFrom, timeout, TimeoutError } from 'rxjs';
import { ServiceClient } from './service-client.js';
import { type AnsweredMessage, answerFrom, type AskedMessage } from './wire.js';

/** Asks through any Nest client proxy: the in-process one here, NATS in the distributed profile. */
export class ProxyServiceClient extends ServiceClient {
  constructor(
    private readonly proxy: Pick<ClientProxy, 'send'>,
    private readonly deadlineMs: number,
  ) {
    super();
  }

  async ask<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    request: Request,
    context: MessageContext,
  ): Promise<Answer> {
    const reply = this.proxy.send<AnsweredMessage, AskedMessage>(contract.name, { request, context });
    const answered = await firstValueFrom(reply.pipe(timeout(this.deadlineMs))).catch((error: unknown) => {
      if (error instanceof DomainError) throw error;
      throw error instanceof TimeoutError ? this.tooLate(contract.name) : unreachable(contract.name, error);
    });
    return answerFrom(answered) as Answer;
  }

  private tooLate(name: string): DomainError {
    return new DomainError(
      'UNAVAILABLE',
      `${name} gave no answer within ${this.deadlineMs} ms. It may still be carried out; ask again.`,
    );
  }
}

/** Whatever a transport says of it: nobody answers, no connection. */
function unreachable(name: string, cause: unknown): DomainError {
  const error = new DomainError(
    'UNAVAILABLE',
    `No service answers ${name}. See that it runs, and ask again.`,
  );
  error.cause = cause;
  return error;
}
