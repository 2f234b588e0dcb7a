import { ManualClock, type SourcedEvent } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { Feeds, InProcessTransport } from '@samenloket/messaging';
import {
  DevelopmentTokenSigner,
  type RequestContext,
  type Role,
  type SignedInActor,
} from '@samenloket/platform';
import { askSubgraph } from '@samenloket/platform/testing';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createMatching } from '../create-matching.js';
import { FakeCapacity } from './fake-capacity.js';
import { deskId, familyId, locationId, march, organiserId, placeGroupId, plan } from './offer-samples.js';

class NamedFeeds extends Feeds {
  constructor(private readonly feeds: Readonly<Record<string, MemoryFeed>>) {
    super();
  }

  of(producer: string): MemoryFeed {
    const feed = this.feeds[producer];
    if (!feed) throw new Error(`No feed of ${producer} in this test.`);
    return feed;
  }
}

export const requestFacts = {
  number: 'AV00001',
  deskId,
  familyId,
  askedOn: '2026-02-01',
  originalStart: '2026-09-01',
  wantedStart: '2026-09-01',
  pattern: plan('ma:D di:D'),
  tariff: 'any',
  preferences: [locationId],
  atypicalHours: [],
  specialCareNeed: false,
  priorityFacts: {
    workOrTraining: true,
    single: false,
    lowIncome: false,
    fosterChild: false,
    healthOrCare: false,
    noDiploma: false,
  },
  birthMonth: '2026-03',
  unborn: false,
  careForm: 'babyToddler',
};

/** The whole service over a real store and real tokens; intake and provider-capacity are feeds and a fake. */
export async function matchingUnderTest({ places = 8, expiryIntervalMs = 60_000 } = {}) {
  const folder = await temporaryFolder();
  const clock = new ManualClock(new Date(march(1)));
  const log = pino({ level: 'silent' });
  const eventStore = await SqliteEventStore.open({ folder: folder.path, clock });
  const keys = await SqliteKeyStore.open({ folder: folder.path });
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const signer = await DevelopmentTokenSigner.open({ folder: folder.path, clock });
  const transport = new InProcessTransport({ log });
  const capacity = new FakeCapacity(transport.endpoint, places);
  const intake = new MemoryFeed('intake');
  const providerCapacity = new MemoryFeed('providerCapacity');
  const service = await createMatching(
    {
      eventStore,
      documents,
      client: transport.client,
      endpoint: transport.endpoint,
      feeds: new NamedFeeds({ intake, providerCapacity }),
      keys,
      identitySecret: Buffer.from('of this test'),
      clock,
      tokens: signer.verifier,
      log,
    },
    { expiryIntervalMs },
  );
  await service.start();

  async function contextOf(
    role?: Role,
    claims: Partial<SignedInActor> = {},
    headers: Record<string, string> = {},
  ) {
    if (!role) return service.contextFor(headers);
    const actor = { subject: randomUUID(), deskIds: [], locationIds: [], ...claims, role };
    return service.contextFor({ authorization: `Bearer ${await signer.sign(actor)}`, ...headers });
  }

  return {
    service,
    clock,
    capacity,
    eventStore,
    client: transport.client,
    contextOf,
    asParent: () => contextOf('parent', { familyId }),
    asDesk: () => contextOf('deskWorker', { deskIds: [deskId] }),
    asOrganiser: () => contextOf('organiserCoordinator', { organiserId }),
    ask: <Data>(context: RequestContext, source: string, variables: Record<string, unknown> = {}) =>
      askSubgraph<Data>(service, source, context, variables),
    fromIntake: (...events: readonly SourcedEvent[]) => intake.publish(...events),
    register: (requestId: string, facts: Partial<typeof requestFacts> = {}) =>
      intake.publish(
        sourced(
          'intake.careRequestRegistered.v1',
          { requestId, ...requestFacts, ...facts },
          { producer: 'intake' },
        ),
      ),
    describeLocation: (nis = '31005', organiser = organiserId) =>
      providerCapacity.publish(
        sourced(
          'providerCapacity.locationDescribed.v1',
          { locationId, organiserId: organiser, deskId, name: 'De Vlinder', kind: 'groupCare', nis },
          { producer: 'providerCapacity' },
        ),
        sourced(
          'providerCapacity.placeGroupDescribed.v1',
          {
            locationId,
            placeGroupId,
            tier: 'T2',
            ageFrom: 0,
            ageTo: 36,
            validFrom: '2020-01-01',
            capacity: {},
          },
          { producer: 'providerCapacity' },
        ),
      ),
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await documents.close();
      await keys.close();
      await eventStore.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

export type MatchingUnderTest = Awaited<ReturnType<typeof matchingUnderTest>>;
