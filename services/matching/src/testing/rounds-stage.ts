import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { InProcessTransport } from '@samenloket/messaging';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { pino } from 'pino';
import type { RoundWork } from '../application/rounds/matching-rounds.js';
import { CrashingClient, CrashingStore, CrashPoint } from './crashing-ports.js';
import { FakeCapacity } from './fake-capacity.js';
import { requestFacts } from './matching-under-test.js';
import { deskId, locationId, march, organiserId, placeGroupId } from './offer-samples.js';
import { plainRoundWork } from './plain-round-work.js';
import { otherOrganiserId } from './round-samples.js';
import { roundsFollower } from './rounds-follower.js';

export const otherLocationId = '3d0f6a5e-52c5-4a36-9d0c-3333333333bb';
export const requestIds = [1, 2, 3, 4].map((n) => `7d0f6a5e-52c5-4a36-9d0c-77777777777${n}`);
const [first = '', second = '', third = '', fourth = ''] = requestIds;

const locations = [
  { locationId, organiserId },
  { locationId: otherLocationId, organiserId: otherOrganiserId },
];

/** Two locations of two organisers; the second request wishes both. */
export const plainWork = plainRoundWork({
  placeGroupId,
  locations,
  wishes: [
    { requestId: first, locationIds: [locationId] },
    { requestId: second, locationIds: [locationId, otherLocationId] },
    { requestId: third, locationIds: [otherLocationId] },
    { requestId: fourth, locationIds: [locationId] },
  ],
});

/** What stays when the processes of rounds crash, and a way to start them. */
export async function roundsStage({
  work = plainWork,
  places = 8,
}: { work?: RoundWork; places?: number } = {}) {
  const folder = await temporaryFolder();
  const store = await SqliteEventStore.open({ folder: folder.path });
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const transport = new InProcessTransport({ log: pino({ level: 'silent' }) });
  const capacity = new FakeCapacity(transport.endpoint, places);
  const clock = new ManualClock(new Date(march(1)));
  const feeds = otherServices();
  return {
    store,
    capacity,
    start: (crash = new CrashPoint(Infinity)) =>
      roundsFollower({
        store: new CrashingStore(store, crash),
        client: new CrashingClient(transport.client, crash),
        ...{ documents, clock, ...feeds, work },
      }),
    [Symbol.asyncDispose]: async () => {
      await documents.close();
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function otherServices() {
  const intake = new MemoryFeed('intake');
  const register = (requestId: string) =>
    sourced('intake.careRequestRegistered.v1', { requestId, ...requestFacts }, { producer: 'intake' });
  intake.publish(...requestIds.map(register));
  const providerCapacity = new MemoryFeed('providerCapacity');
  const described = locations.map((location) =>
    sourced(
      'providerCapacity.locationDescribed.v1',
      { ...location, deskId, name: 'De Vlinder', kind: 'groupCare', nis: '31005' },
      { producer: 'providerCapacity' },
    ),
  );
  providerCapacity.publish(...described);
  for (const feed of [intake, providerCapacity]) feed.moveOn(1_000_000);
  return { intake, providerCapacity };
}
