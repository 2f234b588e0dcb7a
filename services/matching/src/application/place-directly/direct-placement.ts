import type { MessageContext, PlaceDirectly } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { carePattern } from '@samenloket/regional';
import { stands } from '../../domain/request-offers/offer.js';
import type { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';

/** Notes a child that an organiser placed itself, when intake asks it: in one step with the registration there. */
export class DirectPlacement {
  constructor(
    private readonly streams: OfferStreams,
    private readonly holds: CapacityHolds,
    private readonly clock: Clock,
  ) {}

  readonly answer = async (request: PlaceDirectly, context: MessageContext) => {
    const { requestId, offerId, deskId, familyId, locationId, placeGroupId, start, pattern } = request;
    const place = {
      ...{ locationId, start, pattern: carePattern(pattern.weeks) },
      ...(placeGroupId !== undefined && { placeGroupId }),
    };
    const now = this.clock.now().toISOString();
    const asked = { type: 'requestOffer', offerId, deskId, familyId, place, reminderLimit: 0, now } as const;
    await this.streams.carryOut(requestId, { ...asked, purpose: 'directPlacement' }, context);
    const { state, position } = await this.holds.settle(requestId, offerId, context);
    const offer = state.offers[offerId];
    return { placed: offer !== undefined && stands(offer), position };
  };
}
