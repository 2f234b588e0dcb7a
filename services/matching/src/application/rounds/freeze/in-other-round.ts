import type { FreezeRefusal } from '../../../domain/allocation-round/allocation-round.events.js';
import type { LocationInRound } from '../location-locks/location-locks.js';

export function inOtherRound({ locationId, otherRoundId }: LocationInRound): FreezeRefusal {
  const message = `Location ${locationId} is in round ${otherRoundId}, which is not finished. Publish or cancel that one first.`;
  return { message, locationId, otherRoundId };
}
