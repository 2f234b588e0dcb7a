import type { CloseRequest, ReopenRequest } from './request-offers.commands.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';
import { withdrawAllOpen } from './withdrawing.js';

/** Closed means closed: whatever is still asked for, in the same moment, finds it so. */
export function closeRequest({ because, now }: CloseRequest, state: RequestOffers): RequestOffersEvent[] {
  if (state.closures.known.includes(because)) return [];
  return [
    ...withdrawAllOpen(state, 'closure', now),
    { type: 'requestClosed', data: { because, happenedAt: now } },
  ];
}

export function reopenRequest(
  { because, now }: ReopenRequest,
  { closures }: RequestOffers,
): RequestOffersEvent[] {
  if (closures.known.includes(because) || !closures.closed) return [];
  return [{ type: 'requestReopened', data: { because, happenedAt: now } }];
}
