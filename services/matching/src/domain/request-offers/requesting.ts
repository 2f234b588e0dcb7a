import { DomainError } from '@samenloket/event-sourcing';
import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { answerDay, answerDayAfterVisit } from './answer-day.js';
import type { Offer } from './offer.js';
import { offerOf, placesInTheWay, refusal } from './offer-rules.js';
import { halfDaysHad } from './places.js';
import { refuseImpossibleDates } from './possible-dates.js';
import type { HoldOutcome, RecordHold, RequestOffer } from './request-offers.commands.js';
import type { RequestOffersEvent } from './request-offers.events.js';
import { type RequestOffers, standingPlaces } from './request-offers.state.js';
import { withdrawalsAfter } from './withdrawing.js';

export function requestOffer(command: RequestOffer, state: RequestOffers): RequestOffersEvent[] {
  const { offerId, deskId, familyId, purpose, place, answerDays, reminderLimit, now } = command;
  const { introductionVisitOn } = command;
  const known = state.offers[offerId];
  if (known) return alreadyAsked(known, command);
  if (state.closures.closed) throw refusal('This request is closed. Reopen it before it gets a place.');
  refuseImpossibleDates(place, introductionVisitOn, now);
  const wanted = halfDaysOverTwoWeeks(place.pattern);
  const nothingLeft = (halfDaysHad(standingPlaces(state), place) & wanted) === wanted;
  const inTheWay = purpose === 'directPlacement' && placesInTheWay(state, place).length > 0;
  if (nothingLeft || inTheWay) {
    throw refusal('The family already has a place on these half-days. Offer only half-days it still needs.');
  }
  const terms = { ...(answerDays !== undefined && { answerDays }), reminderLimit };
  const visit = introductionVisitOn && { introductionVisitOn };
  const data = { offerId, deskId, familyId, ...place, ...visit, purpose, ...terms, happenedAt: now };
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

function held(
  { offerId, deskId, familyId, purpose, place, terms, introductionVisitOn }: Offer,
  { placeGroupId, until }: Extract<HoldOutcome, { held: true }>,
  happenedAt: string,
  state: RequestOffers,
): RequestOffersEvent[] {
  const data = { offerId, deskId, familyId, ...place, placeGroupId, happenedAt };
  if (purpose === 'offer') {
    const { answerBy } = terms ? answerDay(terms, happenedAt) : {};
    const visit = introductionVisitOn && { introductionVisitOn };
    const term = answerDayAfterVisit(answerBy, introductionVisitOn);
    const end = until !== undefined && { heldUntil: until };
    return [{ type: 'offerMade', data: { ...data, ...visit, ...term, ...end } }];
  }
  if (placesInTheWay(state, place).length > 0) {
    return [{ type: 'offerRequestWithdrawn', data: { offerId, cause: 'acceptance', happenedAt } }];
  }
  return [{ type: 'placedDirectly', data }, ...withdrawalsAfter(state, offerId, place, happenedAt)];
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
    place.temporaryUntil === command.place.temporaryUntil &&
    halfDaysOverTwoWeeks(place.pattern) === halfDaysOverTwoWeeks(command.place.pattern) &&
    purpose === command.purpose;
  if (same) return [];
  throw new DomainError('ALREADY_EXISTS', 'Another offer has this id. Use a new id for a new offer.');
}
