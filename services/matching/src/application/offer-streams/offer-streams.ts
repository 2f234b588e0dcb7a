import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import {
  CommandRunner,
  type Decided,
  type EventCodec,
  type EventStore,
  type NewMetadata,
} from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { RequestOffersCommand } from '../../domain/request-offers/request-offers.commands.js';
import { requestOffersDecider } from '../../domain/request-offers/request-offers.decider.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import { offersStream } from '../../domain/request-offers/request-stream.js';
import type { RequestOffers } from '../../domain/request-offers/request-offers.state.js';

export type DecidedOffers = Decided<RequestOffers>;

/** Loads and changes the offers of requests; the only place where matching's events are decided and stored. */
export class OfferStreams {
  private readonly runner: CommandRunner<RequestOffers, RequestOffersEvent>;

  constructor(
    store: EventStore,
    readonly codec: EventCodec<RequestOffersEvent>,
  ) {
    this.runner = new CommandRunner(store, codec, requestOffersDecider);
  }

  load(requestId: string): Promise<DecidedOffers> {
    return this.runner.load(offersStream(requestId));
  }

  /** @throws DomainError with the reason for which a command is refused now; changes nothing */
  async requirePossible(requestId: string, command: RequestOffersCommand): Promise<void> {
    requestOffersDecider.decide(command, (await this.load(requestId)).state);
  }

  carryOut(
    requestId: string,
    command: RequestOffersCommand,
    context: MessageContext,
    eventId: (event: RequestOffersEvent) => string = () => randomUUID(),
  ): Promise<DecidedOffers> {
    const imported = command.type === 'importHistory' ? ({ imported: true } as const) : {};
    return this.runner.run({
      stream: offersStream(requestId),
      decide: (state) => requestOffersDecider.decide(command, state),
      metadata: (event) => ({ ...metadataOf(event, context), ...imported }),
      eventId: (_index, event) => eventId(event),
    });
  }
}

function metadataOf({ data }: RequestOffersEvent, context: MessageContext): NewMetadata {
  return {
    ...eventMetadata(context, data.happenedAt),
    ...('deskId' in data && { deskId: data.deskId }),
    ...('channel' in data && { channel: data.channel }),
  };
}
