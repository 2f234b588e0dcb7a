import type { TellNoPlace } from './request-offers.commands.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';

/** An answer of an organiser without an offer; said twice it is said once. It may offer a place later all the same. */
export function tellNoPlace(
  { locationId, now }: TellNoPlace,
  { noPlaceAt }: RequestOffers,
): RequestOffersEvent[] {
  if (noPlaceAt.includes(locationId)) return [];
  return [{ type: 'noPlaceTold', data: { locationId, happenedAt: now } }];
}
