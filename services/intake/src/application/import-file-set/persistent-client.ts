import type { MessageContext, MessageContract } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { ServiceClient } from '@samenloket/messaging';
import { setTimeout as delay } from 'node:timers/promises';

/** A service that restarts, or a slow machine, is no reason to break off an import that ran for minutes. */
const pausesMs = [500, 1_000, 2_000, 4_000];

/** Asks again as long as a service does not answer: what an import asks may be asked twice. */
export class PersistentClient extends ServiceClient {
  constructor(private readonly client: ServiceClient) {
    super();
  }

  /** @throws DomainError UNAVAILABLE when the fifth time brings no answer either; any other refusal at once */
  async ask<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    request: Request,
    context: MessageContext,
  ): Promise<Answer> {
    for (const pauseMs of pausesMs) {
      try {
        return await this.client.ask(contract, request, context);
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'UNAVAILABLE') throw error;
      }
      await delay(pauseMs);
    }
    return this.client.ask(contract, request, context);
  }
}
