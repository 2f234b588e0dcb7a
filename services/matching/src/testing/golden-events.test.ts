import { ClearCodec } from '@samenloket/event-store';
import { type EventSamples, goldenEvents } from '@samenloket/event-store/testing';
import { join } from 'node:path';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../domain/request-offers/request-offers.events.js';
import { translateOfferEvent } from '../integration/published/translate-offer-event.js';

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

const samples: EventSamples<RequestOffersEvent> = {
  offerRequested: { ...moment, ...owners, ...place, purpose: 'offer', answerDays: 10, reminderLimit: 3 },
  offerMade: { ...moment, ...owners, ...place, answerBy: '2026-01-15' },
  offerRefusedForCapacity: {
    ...moment,
    reason: 'full',
    shortages: [{ date: '2026-09-07', halfDay: 'mo_am', capacity: 8, occupied: 8 }],
  },
  offerRequestWithdrawn: { ...moment, cause: 'organiser' },
  offerResent: { ...moment, channel: 'sms', answerBy: '2026-01-20' },
  offerAccepted: { ...moment, ...place },
  offerDeclined: { ...moment, reason: 'tooFar' },
  offerExpired: moment,
  offerWithdrawn: { ...moment, cause: 'closure' },
  acceptanceCancelled: { ...moment, by: 'family' },
  placedDirectly: { ...moment, ...owners, ...place },
  historyCorrected: {
    key: moment.key,
    offerId,
    replacesOfferId: offerId,
    happenedAt: moment.happenedAt,
    entry: { type: 'offerMade', data: { ...moment, ...owners, ...place, answerBy: '2026-01-15' } },
  },
};

const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);

goldenEvents({
  folder: join(import.meta.dirname, '../../src/testing/golden-events'),
  catalogues: { offers: requestOffersCatalogue },
  codec,
  samples,
  translate: translateOfferEvent(codec),
});
