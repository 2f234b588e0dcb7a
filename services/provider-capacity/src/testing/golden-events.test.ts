import { ClearCodec } from '@samenloket/event-store';
import { type EventSamples, goldenEvents } from '@samenloket/event-store/testing';
import { join } from 'node:path';
import {
  providerCapacityCatalogues,
  type ProviderCapacityEvent,
  providerCapacityEvents,
} from '../domain/events.js';
import { translateCapacityEvent } from '../integration/published/translate-capacity-event.js';

const locationId = '11111111-1111-4111-8111-111111111111';
const organiserId = '22222222-2222-4222-8222-222222222222';
const enrolmentId = '55555555-5555-4555-8555-555555555555';
const requestId = '66666666-6666-4666-8666-666666666666';

const placeGroup = {
  placeGroupId: '44444444-4444-4444-8444-444444444444',
  tier: 'T2',
  ageFrom: 0,
  ageTo: 36,
  validFrom: '2022-01-01',
  validTo: '2027-08-31',
  capacity: { mo_am: 8, mo_pm: 7 },
} as const;

const placed = {
  placeGroupId: placeGroup.placeGroupId,
  requestId,
  birthMonth: '2025-06',
  start: '2026-01-05',
  until: '2027-12-01',
  pattern: { weeks: [['mo_am', 'mo_pm'], ['tu_am']] },
} as const;

const samples: EventSamples<ProviderCapacityEvent> = {
  closureIdClaimed: { locationId },
  organiserDescribed: { organiserId, name: 'Stad Brugge', enterpriseNumber: '0207528236', imported: true },
  locationDescribed: {
    locationId,
    organiserId,
    deskId: '33333333-3333-4333-8333-333333333333',
    name: 'Kinderdagverblijf De Élan',
    kind: 'groupCare',
    street: 'Langestraat 1',
    postcode: '8000',
    town: 'Brugge',
    nis: '31005',
    latitude: 51.2,
    longitude: 3.2,
    opens: '06:30',
    closes: '18:30',
    saturdays: false,
    inclusive: true,
    urgentPlaces: 2,
    imported: true,
  },
  placeGroupDescribed: { ...placeGroup, imported: true },
  placeGroupChanged: placeGroup,
  halfDaysHeld: { offerId: enrolmentId, ...placed },
  holdRefused: {
    offerId: enrolmentId,
    requestId,
    reason: 'full',
    shortages: [{ date: '2026-01-05', halfDay: 'mo_am', capacity: 8, occupied: 8 }],
  },
  holdConfirmed: { offerId: enrolmentId, ...placed },
  holdReleased: { offerId: enrolmentId },
  enrolledDirectly: { enrolmentId, ...placed },
  enrolmentImported: { enrolmentId, ...placed, source: 'occupancy' },
  importedEnrolmentCorrected: { enrolmentId, ...placed, source: 'history' },
  enrolmentChanged: {
    enrolmentId,
    requestId,
    from: '2026-09-01',
    placeGroupId: placeGroup.placeGroupId,
    pattern: { weeks: [['we_am']] },
    until: '2027-11-08',
  },
  settlingInPlanned: {
    enrolmentId,
    requestId,
    settlingIn: { from: '2025-12-22', until: '2026-01-05', halfDays: ['mo_am'] },
  },
  locationClosed: { from: '2026-07-20', until: '2026-08-10', reason: 'holiday' },
  locationReopened: { from: '2026-07-20', on: '2026-08-03', reason: 'holiday' },
  enrolmentEnded: { enrolmentId, requestId, on: '2026-09-01', cause: 'careEnded' },
  occupancyBecameKnown: { locationId },
  vacanciesConfirmed: { on: '2026-01-05' },
  closedSuddenly: {
    closureId: enrolmentId,
    organiserId,
    deskId: '33333333-3333-4333-8333-333333333333',
    from: '2026-03-02',
    legalGround: 'vitalInterest',
    children: [
      { enrolmentId, requestId, birthMonth: '2025-06', start: '2026-01-05', pattern: placed.pattern },
    ],
    offers: [{ offerId: enrolmentId, requestId }],
  },
  vacancyConfirmationDue: {
    locationId,
    organiserId,
    deskId: '33333333-3333-4333-8333-333333333333',
    notConfirmedSince: '2026-01-05',
    attempt: 2,
    dueOn: '2026-02-02',
    staleFrom: '2026-02-05',
  },
};

const codec = new ClearCodec<ProviderCapacityEvent>(providerCapacityEvents);

goldenEvents({
  folder: join(import.meta.dirname, '../../src/testing/golden-events'),
  catalogues: providerCapacityCatalogues,
  codec,
  samples,
  translate: async (recorded) => translateCapacityEvent(await codec.decode(recorded), locationId),
});
