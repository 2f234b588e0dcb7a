import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import { requestIdOf } from '../../domain/request-offers/request-stream.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { processContext } from '../process-context.js';
import type { SameChildPlaces } from './same-child-places.js';

/** After these, other requests for the child need less, or more again. */
const changesPlaces: Readonly<Partial<Record<RequestOffersEvent['type'], true>>> = {
  sameChildKnown: true,
  offerAccepted: true,
  placedDirectly: true,
  acceptanceCancelled: true,
};

/**
 * What one request for a child leads to reaches the others. That two requests are for one child is kept in both of
 * their streams: whichever comes later, the acceptance or the knowledge, finds the other one there.
 */
export class SameChildProcess {
  constructor(
    private readonly streams: OfferStreams,
    private readonly places: SameChildPlaces,
    private readonly clock: Clock,
  ) {}

  readonly handleIntake = async (event: SourcedEvent): Promise<void> => {
    const { type, data } = event as unknown as IntakeIntegrationEvent;
    if (type === 'intake.sameChildConfirmed.v1') await this.know(data.requestId, data.firstRequestId, event);
    if (type === 'intake.careRequestMerged.v1') await this.know(data.requestId, data.intoRequestId, event);
    if (type === 'intake.careRequestUnmerged.v1') await this.undo(data.requestId, data.fromRequestId, event);
  };

  readonly handleOwn = async (event: SourcedEvent): Promise<void> => {
    if (!changesPlaces[event.type as RequestOffersEvent['type']] || event.metadata.imported) return;
    await this.places.tellOthers(requestIdOf(event.stream), processContext(event));
  };

  private know(one: string, other: string, event: SourcedEvent): Promise<void> {
    return this.inBoth(one, other, 'knowSameChild', event);
  }

  private undo(one: string, other: string, event: SourcedEvent): Promise<void> {
    return this.inBoth(one, other, 'undoSameChild', event);
  }

  private async inBoth(
    one: string,
    other: string,
    type: 'knowSameChild' | 'undoSameChild',
    event: SourcedEvent,
  ): Promise<void> {
    const now = this.clock.now().toISOString();
    const context = processContext(event);
    await this.streams.carryOut(one, { type, otherRequestId: other, now }, context);
    await this.streams.carryOut(other, { type, otherRequestId: one, now }, context);
  }
}
