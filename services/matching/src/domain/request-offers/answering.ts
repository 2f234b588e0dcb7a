import {
  brusselsDateOf,
  carePattern,
  type CarePattern,
  covers,
  halfDaysOverTwoWeeks,
} from '@samenloket/regional';
import { type Offer, takenPlace } from './offer.js';
import { notNow, offerOf, overlapsStanding, refusal } from './offer-rules.js';
import type {
  AcceptOffer,
  CancelAcceptance,
  DeclineOffer,
  ExpireOffer,
  ResendOffer,
} from './request-offers.commands.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';
import { answerDay } from './requesting.js';
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
  if (start < place.start)
    throw refusal(`The place is free from ${place.start} on. Accept no earlier start.`);
  if (!covers(place.pattern, pattern)) {
    throw refusal('Only half-days that were offered can be accepted. Leave out the others.');
  }
  if (overlapsStanding(state, pattern)) {
    throw refusal('The family already has a place on some of these half-days. Accept only the other ones.');
  }
  const taken = { ...place, start, pattern };
  return [
    { type: 'offerAccepted', data: { offerId, ...taken, happenedAt: now } },
    ...withdrawalsAfter(state, offerId, pattern, now),
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

/** Sent again over another channel; the family gets the whole term anew. */
export function resendOffer(
  { offerId, channel, terms, now }: ResendOffer,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status !== 'open') throw notNow(offer, 'sent again');
  const agreed = offer.terms ?? terms;
  if (offer.reminders >= agreed.reminderLimit) {
    throw refusal(`The desk agreed on at most ${agreed.reminderLimit} reminders. Call the family instead.`);
  }
  const data = { offerId, ...(channel && { channel }), ...answerDay(agreed, now), happenedAt: now };
  return [{ type: 'offerResent', data }];
}

/** Nothing while the family may still answer, or when it did: the scan that found it due may be behind. */
export function expireOffer({ offerId, now }: ExpireOffer, state: RequestOffers): RequestOffersEvent[] {
  const { status, answerBy } = offerOf(state, offerId);
  const due = status === 'open' && answerBy !== undefined && answerBy < brusselsDateOf(now);
  return due ? [{ type: 'offerExpired', data: { offerId, happenedAt: now } }] : [];
}

export function cancelAcceptance(
  { offerId, by, now }: CancelAcceptance,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status === 'cancelled') return [];
  if (offer.status !== 'accepted') throw notNow(offer, 'cancelled');
  return [{ type: 'acceptanceCancelled', data: { offerId, by, happenedAt: now } }];
}

function isTakenAs(offer: Offer, start: string, pattern: CarePattern): boolean {
  const taken = takenPlace(offer);
  return taken.start === start && halfDaysOverTwoWeeks(taken.pattern) === halfDaysOverTwoWeeks(pattern);
}
