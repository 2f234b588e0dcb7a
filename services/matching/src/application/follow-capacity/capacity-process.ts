import type { SourcedEvent } from '@samenloket/event-sourcing';
import { stands } from '../../domain/request-offers/offer.js';
import type { RequestOffersEvent } from '../../domain/request-offers/request-offers.events.js';
import { requestIdOf } from '../../domain/request-offers/request-stream.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { processContext } from '../process-context.js';
import type { CapacityHolds } from './capacity-holds.js';

type Follow = 'settle' | 'confirm' | 'release' | undefined;

const follows: Record<RequestOffersEvent['type'], Follow> = {
  offerRequested: 'settle',
  offerAccepted: 'confirm',
  placedDirectly: 'confirm',
  offerRequestWithdrawn: 'release',
  offerDeclined: 'release',
  offerExpired: 'release',
  offerWithdrawn: 'release',
  acceptanceCancelled: 'release',
  offerMade: undefined,
  offerRefusedForCapacity: undefined,
  offerResent: undefined,
  introductionVisitPlanned: undefined,
  historyCorrected: undefined,
  requestClosed: undefined,
  requestReopened: undefined,
  sameChildKnown: undefined,
  sameChildUndone: undefined,
  placeTakenElsewhere: undefined,
  placeElsewhereFell: undefined,
  noPlaceTold: undefined,
};

/** Keeps provider-capacity in step with the offers, and finishes what a crash left halfway. */
export class CapacityProcess {
  constructor(
    private readonly streams: OfferStreams,
    private readonly holds: CapacityHolds,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const follow = follows[event.type as RequestOffersEvent['type']];
    if (!follow || event.metadata.imported) return;
    const requestId = requestIdOf(event.stream);
    const { offerId } = event.data as unknown as { readonly offerId: string };
    const context = processContext(event);
    if (follow === 'settle') return void (await this.holds.settle(requestId, offerId, context));
    const offer = (await this.streams.load(requestId)).state.offers[offerId];
    if (!offer) return;
    if (follow === 'release') return this.holds.release(requestId, offer, context);
    // Cancelled since: the release that follows is all that is needed.
    if (stands(offer)) await this.holds.confirm(offer, context);
  };
}
