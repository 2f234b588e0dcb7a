import type { MessageContext, MessageContract } from '@samenloket/contracts';
import { DomainError, type Log } from '@samenloket/event-sourcing';
import type { Server } from '@nestjs/microservices';
import { ServiceEndpoint } from './service-client.js';
import { validated } from './validated.js';
import { type AskedMessage, refusalOf } from './wire.js';

/** Answers on any Nest transport strategy: validates the request, and turns what is thrown into a refusal. */
export class ServerEndpoint extends ServiceEndpoint {
  constructor(
    private readonly server: Pick<Server, 'addHandler' | 'getHandlerByPattern'>,
    private readonly log: Log,
  ) {
    super();
  }

  answer<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    handler: (request: Request, context: MessageContext) => Promise<Answer>,
  ): void {
    if (this.server.getHandlerByPattern(contract.name)) {
      throw new Error(`${contract.name} already has a handler: one service answers a contract, once.`);
    }
    this.server.addHandler(contract.name, async ({ request, context }: AskedMessage) => {
      try {
        return { answer: await handler(validated(contract.request, request, contract.name), context) };
      } catch (error) {
        return refusalOf(
          error instanceof DomainError ? error : this.unexpected(contract.name, context, error),
        );
      }
    });
  }

  /** What a bug says may quote data: it is logged here and does not cross. */
  private unexpected(name: string, { correlationId }: MessageContext, error: unknown): DomainError {
    this.log.error({ err: error, contract: name, correlationId }, 'A message handler failed');
    return new DomainError(
      'UNAVAILABLE',
      `${name} failed. Ask again; if it keeps failing, its log says why under ${correlationId}.`,
    );
  }
}
