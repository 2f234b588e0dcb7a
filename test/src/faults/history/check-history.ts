import { checkAcknowledgements, checkTaken } from './acknowledgements.js';
import { checkCauses } from './causes.js';
import type { History } from './history.js';
import { checkLogOrder } from './log-order.js';
import { liveOffers } from './offer-lives.js';
import { checkOwnWrites } from './own-writes.js';
import { checkPlacesAsOffered, keepBooks } from './places.js';
import { checkRefusals } from './refusals.js';
import { checkShown } from './shown-as-logged.js';
import type { Violation } from './violation.js';

/** Everything that may not be in what happened; empty when the platform kept its word. */
export function checkHistory({ calls, events, beginsAfter, shown }: History): Violation[] {
  const offers = liveOffers(events);
  const places = keepBooks(events);
  return [
    ...checkLogOrder(events),
    ...offers.violations,
    ...places.violations,
    ...checkPlacesAsOffered(offers.lives, places.books),
    ...checkAcknowledgements(calls, events, offers.lives),
    ...checkTaken(calls, events),
    ...checkCauses(calls, events, beginsAfter, offers.lives),
    ...checkOwnWrites(calls, events, offers.lives),
    ...checkRefusals(calls),
    ...checkShown(shown, events, offers.lives, places.books),
  ];
}
