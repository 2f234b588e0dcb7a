import {
  brusselsDateOf,
  carePattern,
  type CarePattern,
  covers,
  halfDaysOverTwoWeeks,
} from '@samenloket/regional';
import { type Offer, stands, startingOn, takenPlace } from './offer.js';
import { notNow, offerOf, placesInTheWay, refusal } from './offer-rules.js';
import { isTemporary } from './places.js';
import type { AcceptOffer, CancelAcceptance, DeclineOffer } from './request-offers.commands.js';
import type { Place, RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';
import { withdrawalsAfter } from './withdrawing.js';

/** As offered, or with fewer half-days, or with a later start. */
export function acceptOffer(command: AcceptOffer, state: RequestOffers): RequestOffersEvent[] {
  const { offerId, now } = command;
  const offer = offerOf(state, offerId);
  const { place } = offer;
  const start = command.start ?? place.start;
  const pattern = carePattern((command.pattern ?? place.pattern).weeks);
  if (offer.status === 'accepted' && isTakenAs(offer, start, pattern)) return [];
  if (offer.status !== 'open') throw notNow(offer, 'accepted');
  refuseMoreThanOffered(offer, start, pattern);
  const taken = startingOn({ ...place, pattern }, start);
  refuseTwice(placesInTheWay(state, taken));
  return [
    { type: 'offerAccepted', data: { offerId, ...taken, happenedAt: now } },
    ...withdrawalsAfter(state, offerId, taken, now),
  ];
}

export function declineOffer(
  { offerId, reason, now }: DeclineOffer,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status === 'declined') return [];
  if (offer.status !== 'open') throw notNow(offer, 'declined');
  return [{ type: 'offerDeclined', data: { offerId, ...(reason && { reason }), happenedAt: now } }];
}

/** Of an accepted offer or a direct placement, before the child starts: at the latest it does not come on that day. */
export function cancelAcceptance(
  { offerId, by, now }: CancelAcceptance,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status === 'cancelled') return [];
  if (!stands(offer)) throw notNow(offer, 'cancelled');
  const { start } = takenPlace(offer);
  if (start < brusselsDateOf(now)) {
    throw refusal(`Care started on ${start}: there is nothing to cancel. End the enrolment instead.`);
  }
  return [{ type: 'acceptanceCancelled', data: { offerId, by, happenedAt: now } }];
}

function refuseMoreThanOffered({ place, heldUntil }: Offer, start: string, pattern: CarePattern): void {
  if (start < place.start)
    throw refusal(`The place is free from ${place.start} on. Accept no earlier start.`);
  if (place.temporaryUntil !== undefined && start > place.temporaryUntil) {
    throw refusal(`The place is there until ${place.temporaryUntil}. Accept no later start.`);
  }
  if (heldUntil !== undefined && start >= heldUntil) {
    throw refusal(
      `On ${heldUntil} the child is too old for this place. Accept an earlier start, or decline the offer.`,
    );
  }
  if (!covers(place.pattern, pattern)) {
    throw refusal('Only half-days that were offered can be accepted. Leave out the others.');
  }
}

function refuseTwice(inTheWay: readonly Place[]): void {
  if (inTheWay.length === 0) return;
  const ends = inTheWay.map(({ temporaryUntil }) => temporaryUntil);
  const lastEnd = inTheWay.every(isTemporary) ? ends.toSorted().at(-1) : undefined;
  throw refusal(
    lastEnd === undefined
      ? 'The family already has a place on some of these half-days. Accept only the other ones.'
      : `The family has a temporary place on some of these half-days until ${lastEnd}. Accept a later start.`,
  );
}

function isTakenAs(offer: Offer, start: string, pattern: CarePattern): boolean {
  const taken = takenPlace(offer);
  return taken.start === start && halfDaysOverTwoWeeks(taken.pattern) === halfDaysOverTwoWeeks(pattern);
}
