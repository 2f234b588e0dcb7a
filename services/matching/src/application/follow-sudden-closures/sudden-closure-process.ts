import type { MessageContext, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import { type Clock, DomainError, type SourcedEvent } from '@samenloket/event-sourcing';
import { isPending, stands, takenPlace } from '../../domain/request-offers/offer.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { processContext } from '../process-context.js';

type ClosedSuddenly = Extract<
  ProviderCapacityIntegrationEvent,
  { type: 'providerCapacity.closedSuddenly.v1' }
>['data'];

const closedSuddenly = 'providerCapacity.closedSuddenly.v1';

/**
 * A location that closed suddenly takes nobody any more: its open offers are withdrawn, and places where care was still
 * to begin are cancelled, so that the request looks on. The event names all of them: no view can be behind.
 */
export class SuddenClosureProcess {
  constructor(
    private readonly streams: OfferStreams,
    private readonly clock: Clock,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== closedSuddenly || event.metadata.imported) return;
    const closure = event.data as unknown as ClosedSuddenly;
    const context = processContext(event);
    for (const { offerId, requestId } of placesOf(closure)) {
      await this.takeBack(requestId, offerId, closure.from, context);
    }
  };

  private async takeBack(
    requestId: string,
    offerId: string,
    from: string,
    context: MessageContext,
  ): Promise<void> {
    const offer = (await this.streams.load(requestId)).state.offers[offerId];
    if (!offer) return;
    const now = this.clock.now().toISOString();
    if (isPending(offer)) {
      const withdraw = { type: 'withdrawOffer', offerId, cause: 'organiser', now } as const;
      await this.carryOut(requestId, withdraw, context);
    } else if (stands(offer) && takenPlace(offer).start >= from) {
      const cancel = { type: 'cancelAcceptance', offerId, by: 'organiser', now } as const;
      await this.carryOut(requestId, cancel, context);
    }
  }

  /** Answered, cancelled or begun in the meantime: then there is nothing left to take back. */
  private async carryOut(
    requestId: string,
    command: Parameters<OfferStreams['carryOut']>[1],
    context: MessageContext,
  ): Promise<void> {
    try {
      await this.streams.carryOut(requestId, command, context);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'RULE_VIOLATED') throw error;
    }
  }
}

/** An enrolment that came from an offer has its id. */
function placesOf({ offers, children }: ClosedSuddenly): { offerId: string; requestId: string }[] {
  const enrolled = children.flatMap(({ enrolmentId, requestId }) =>
    requestId === undefined ? [] : [{ offerId: enrolmentId, requestId }],
  );
  return [...offers, ...enrolled].filter(({ requestId }) => requestId !== '');
}
