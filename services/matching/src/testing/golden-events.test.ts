import { ClearCodec } from '@samenloket/event-store';
import { type EventSamples, goldenEvents } from '@samenloket/event-store/testing';
import { join } from 'node:path';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../domain/request-offers/request-offers.events.js';
import { matchingCatalogues, type MatchingEvent, matchingEvents } from '../domain/events.js';
import { offersCategory } from '../domain/request-offers/request-stream.js';
import { translateOfferEvent } from '../integration/published/translate-offer-event.js';
import { roundSamples } from './golden-round-samples.js';

const offerId = '3d0f6a5e-52c5-4a36-9d0c-666666666666';
const moment = { offerId, happenedAt: '2026-01-05T09:00:00.000Z', key: 'AV00001/1' };
const owners = {
  deskId: '3d0f6a5e-52c5-4a36-9d0c-111111111111',
  familyId: '3d0f6a5e-52c5-4a36-9d0c-222222222222',
};
const place = {
  locationId: '3d0f6a5e-52c5-4a36-9d0c-333333333333',
  placeGroupId: '3d0f6a5e-52c5-4a36-9d0c-444444444444',
  start: '2026-09-01',
  pattern: { weeks: [['mo_am', 'mo_pm']] },
} as const;

/** Since version 2 of the events that tell of a place. */
const newerPlace = {
  ...place,
  temporaryUntil: '2026-12-31',
  settlingIn: { from: '2026-08-24', halfDays: ['mo_am'] },
} as const;
const visit = { introductionVisitOn: '2026-01-12' };
const beforeItsEnd = { ...moment, ...owners, ...newerPlace, ...visit, answerBy: '2026-01-15' };
const { happenedAt } = moment;
const otherRequestId = '3d0f6a5e-52c5-4a36-9d0c-888888888888';

const offerSamples: EventSamples<RequestOffersEvent> = {
  offerRequested: {
    ...{ ...moment, ...owners, ...newerPlace, ...visit },
    purpose: 'offer',
    answerDays: 10,
    reminderLimit: 3,
  },
  offerMade: { ...beforeItsEnd, heldUntil: '2029-03-01' },
  offerRefusedForCapacity: {
    ...moment,
    reason: 'full',
    shortages: [{ date: '2026-09-07', halfDay: 'mo_am', capacity: 8, occupied: 8 }],
  },
  offerRequestWithdrawn: { ...moment, cause: 'organiser' },
  offerResent: { ...moment, channel: 'sms', answerBy: '2026-01-20' },
  offerAccepted: { ...moment, ...newerPlace },
  offerDeclined: { ...moment, reason: 'tooFar' },
  offerExpired: moment,
  offerWithdrawn: { ...moment, cause: 'closure' },
  acceptanceCancelled: { ...moment, by: 'family' },
  placedDirectly: { ...moment, ...owners, ...newerPlace },
  introductionVisitPlanned: { ...moment, on: '2026-01-20', withDesk: true, answerBy: '2026-01-21' },
  requestClosed: { because: otherRequestId, happenedAt },
  requestReopened: { because: otherRequestId, happenedAt },
  sameChildKnown: { otherRequestId, happenedAt },
  sameChildUndone: { otherRequestId, happenedAt },
  placeTakenElsewhere: { otherRequestId, otherOfferId: offerId, ...newerPlace, happenedAt },
  placeElsewhereFell: { otherRequestId, otherOfferId: offerId, happenedAt },
  noPlaceTold: { locationId: place.locationId, happenedAt },
  historyCorrected: {
    key: moment.key,
    offerId,
    replacesOfferId: offerId,
    happenedAt: moment.happenedAt,
    entry: { type: 'offerMade', data: { ...moment, ...owners, ...place, answerBy: '2026-01-15' } },
  },
};

const translate = translateOfferEvent(new ClearCodec<RequestOffersEvent>(requestOffersCatalogue));

goldenEvents({
  folder: join(import.meta.dirname, '../../src/testing/golden-events'),
  catalogues: matchingCatalogues,
  codec: new ClearCodec<MatchingEvent>(matchingEvents),
  samples: { ...offerSamples, ...roundSamples },
  earlier: {
    'offerRequested.v1': {
      ...{ ...moment, ...owners, ...place },
      purpose: 'offer',
      answerDays: 10,
      reminderLimit: 3,
    },
    'offerMade.v1': { ...moment, ...owners, ...place, answerBy: '2026-01-15' },
    'offerMade.v2': beforeItsEnd,
    'offerAccepted.v1': { ...moment, ...place },
    'placedDirectly.v1': { ...moment, ...owners, ...place },
  },
  translate: (recorded) =>
    recorded.stream.startsWith(`${offersCategory}-`) ? translate(recorded) : undefined,
});
