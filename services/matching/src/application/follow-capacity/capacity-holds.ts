import {
  confirmHold,
  holdHalfDays,
  type HoldAnswer,
  type MessageContext,
  releaseHold,
} from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import { addDays } from '@samenloket/regional';
import type { ViewReader } from '@samenloket/read-models';
import { type Offer, takenPlace } from '../../domain/request-offers/offer.js';
import type { Place } from '../../domain/request-offers/request-offers.events.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';
import type { DecidedOffers, OfferStreams } from '../offer-streams/offer-streams.js';

/** What matching asks of provider-capacity. Each may be repeated: the offer's id tells that it is the same. */
export class CapacityHolds {
  constructor(
    private readonly client: ServiceClient,
    private readonly streams: OfferStreams,
    private readonly requests: ViewReader<RequestFacts>,
    private readonly clock: Clock,
  ) {}

  /** Brings an offer that was asked for to its outcome: made, placed or refused. Harmless when it has one. */
  async settle(requestId: string, offerId: string, context: MessageContext): Promise<DecidedOffers> {
    const asked = await this.streams.load(requestId);
    const offer = asked.state.offers[offerId];
    if (offer?.status !== 'requested') return asked;
    const outcome = await this.hold(requestId, offer, context);
    const now = this.clock.now().toISOString();
    return this.streams.carryOut(requestId, { type: 'recordHold', offerId, outcome, now }, context);
  }

  async hold(
    requestId: string,
    offer: Pick<Offer, 'offerId' | 'place'>,
    context: MessageContext,
  ): Promise<HoldAnswer> {
    const facts = await this.requests.current().get(requestId);
    const { birthMonth, placeKinds } = facts?.doc ?? {};
    const { temporaryUntil, settlingIn, ...place } = offer.place;
    const wanted = {
      ...{ offerId: offer.offerId, requestId, ...place },
      ...(birthMonth && { birthMonth }),
      ...(placeKinds && { placeKinds }),
      ...(temporaryUntil && { until: addDays(temporaryUntil, 1) }),
      ...(settlingIn && { settlingIn: { from: settlingIn.from, halfDays: settlingIn.halfDays } }),
    };
    return this.client.ask(holdHalfDays, wanted, context);
  }

  async confirm(offer: Offer, context: MessageContext): Promise<void> {
    const { locationId, start, pattern } = takenPlace(offer);
    await this.client.ask(confirmHold, { locationId, offerId: offer.offerId, start, pattern }, context);
  }

  async release(
    requestId: string,
    { offerId, place }: { readonly offerId: string; readonly place: Pick<Place, 'locationId'> },
    context: MessageContext,
  ): Promise<void> {
    await this.client.ask(releaseHold, { locationId: place.locationId, offerId, requestId }, context);
  }
}
