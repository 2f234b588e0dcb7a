import { DomainError } from '@samenloket/event-sourcing';
import { addDays, brusselsDateOf, halfDaysOverTwoWeeks } from '@samenloket/regional';
import type { Offer } from './offer.js';
import { offerOf, overlapsStanding, refusal } from './offer-rules.js';
import type { HoldOutcome, RecordHold, RequestOffer } from './request-offers.commands.js';
import type { AnswerTerms, RequestOffersEvent } from './request-offers.events.js';
import { type RequestOffers, standingHalfDays } from './request-offers.state.js';
import { withdrawalsAfter } from './withdrawing.js';

export function requestOffer(command: RequestOffer, state: RequestOffers): RequestOffersEvent[] {
  const { offerId, deskId, familyId, purpose, place, answerDays, reminderLimit, now } = command;
  const known = state.offers[offerId];
  if (known) return alreadyAsked(known, command);
  const wanted = halfDaysOverTwoWeeks(place.pattern);
  const nothingLeft = (standingHalfDays(state) & wanted) === wanted;
  if (nothingLeft || (purpose === 'directPlacement' && overlapsStanding(state, place.pattern))) {
    throw refusal('The family already has a place on these half-days. Offer only half-days it still needs.');
  }
  const terms = { ...(answerDays !== undefined && { answerDays }), reminderLimit };
  const data = { offerId, deskId, familyId, ...place, purpose, ...terms, happenedAt: now };
  return [{ type: 'offerRequested', data }];
}

/** What provider-capacity said. Nothing when the offer was taken back meanwhile: then the hold must be released. */
export function recordHold(
  { offerId, outcome, now }: RecordHold,
  state: RequestOffers,
): RequestOffersEvent[] {
  const offer = offerOf(state, offerId);
  if (offer.status !== 'requested') return [];
  return outcome.held ? held(offer, outcome, now, state) : [refused(offer, outcome, now)];
}

/** Last day to answer when the offer reaches the family at this instant; none without an agreed term. */
export function answerDay({ answerDays }: AnswerTerms, now: string): { answerBy?: string } {
  return answerDays === undefined ? {} : { answerBy: addDays(brusselsDateOf(now), answerDays) };
}

function held(
  { offerId, deskId, familyId, purpose, place, terms }: Offer,
  { placeGroupId }: Extract<HoldOutcome, { held: true }>,
  happenedAt: string,
  state: RequestOffers,
): RequestOffersEvent[] {
  const data = { offerId, deskId, familyId, ...place, placeGroupId, happenedAt };
  if (purpose === 'offer') {
    return [{ type: 'offerMade', data: { ...data, ...(terms && answerDay(terms, happenedAt)) } }];
  }
  if (overlapsStanding(state, place.pattern)) {
    return [{ type: 'offerRequestWithdrawn', data: { offerId, cause: 'acceptance', happenedAt } }];
  }
  return [{ type: 'placedDirectly', data }, ...withdrawalsAfter(state, offerId, place.pattern, happenedAt)];
}

function refused(
  { offerId }: Offer,
  { reason, shortages }: Extract<HoldOutcome, { held: false }>,
  happenedAt: string,
): RequestOffersEvent {
  return { type: 'offerRefusedForCapacity', data: { offerId, reason, shortages, happenedAt } };
}

/** The same again is harmless; another offer under a known id is a mistake of the caller. */
function alreadyAsked({ place, purpose }: Offer, command: RequestOffer): [] {
  const same =
    place.locationId === command.place.locationId &&
    place.start === command.place.start &&
    halfDaysOverTwoWeeks(place.pattern) === halfDaysOverTwoWeeks(command.place.pattern) &&
    purpose === command.purpose;
  if (same) return [];
  throw new DomainError('ALREADY_EXISTS', 'Another offer has this id. Use a new id for a new offer.');
}
