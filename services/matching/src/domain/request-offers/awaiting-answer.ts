import { brusselsDateOf } from '@samenloket/regional';
import { answerDay, answerDayAfterVisit } from './answer-day.js';
import type { Offer } from './offer.js';
import { notNow, offerOf, refusal } from './offer-rules.js';
import type { ExpireOffer, PlanIntroductionVisit, ResendOffer } from './request-offers.commands.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import type { RequestOffers } from './request-offers.state.js';
import { refuseVisitOn } from './possible-dates.js';

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
  if (channel && channelsUsed(offer).includes(channel)) {
    throw refusal(
      `The offer was sent again over ${channel} already. Families overlook it there: choose another.`,
    );
  }
  const { answerBy } = answerDay(agreed, now);
  const term = answerDayAfterVisit(answerBy, offer.introductionVisitOn);
  return [{ type: 'offerResent', data: { offerId, ...(channel && { channel }), ...term, happenedAt: now } }];
}

/** The visit takes no time off the family's term: that ends the day after it at the earliest. */
export function planIntroductionVisit(
  { offerId, on, withDesk, now }: PlanIntroductionVisit,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status !== 'open') throw notNow(offer, 'visited before the answer');
  if (offer.introductionVisitOn === on && visitsWithDesk(offer) === withDesk) return [];
  refuseVisitOn(on, offer.place, now);
  const term = answerDayAfterVisit(offer.answerBy, on);
  return [{ type: 'introductionVisitPlanned', data: { offerId, on, withDesk, ...term, happenedAt: now } }];
}

/** Nothing while the family may still answer, or when it did: the scan that found it due may be behind. */
export function expireOffer({ offerId, now }: ExpireOffer, state: RequestOffers): RequestOffersEvent[] {
  const { status, answerBy } = offerOf(state, offerId);
  const due = status === 'open' && answerBy !== undefined && answerBy < brusselsDateOf(now);
  return due ? [{ type: 'offerExpired', data: { offerId, happenedAt: now } }] : [];
}

function channelsUsed({ moments }: Offer): string[] {
  return moments.flatMap(({ type, data }) => (type === 'offerResent' && data.channel ? [data.channel] : []));
}

function visitsWithDesk({ moments }: Offer): boolean {
  const planned = moments.findLast(({ type }) => type === 'introductionVisitPlanned');
  return planned?.type === 'introductionVisitPlanned' && planned.data.withDesk;
}
