import type { CareRequestFacts } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { RequestContext, Role, ServicePorts, SignedInActor } from '@samenloket/platform';
import { askSubgraph, portsUnderTest } from '@samenloket/platform/testing';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { createMatching } from '../create-matching.js';
import { FakeCapacity } from './fake-capacity.js';
import { deskId, familyId, locationId, march, organiserId, placeGroupId, plan } from './offer-samples.js';

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
export async function matchingUnderTest({
  places = 8,
  expiryIntervalMs = 60_000,
  around = (ports: ServicePorts) => ports,
} = {}) {
  const { ports, tokenOf, close, remove } = await portsUnderTest({ now: march(1) });
  const decorated = around(ports);
  const capacity = new FakeCapacity(decorated.endpoint, places);
  const intake = new MemoryFeed('intake');
  const providerCapacity = new MemoryFeed('providerCapacity');
  for (const feed of [intake, providerCapacity]) ports.feeds.publish(feed);
  const service = await createMatching(decorated, { expiryIntervalMs });
  await service.start();

  async function contextOf(
    role?: Role,
    claims: Partial<SignedInActor> = {},
    headers: Record<string, string> = {},
  ) {
    const signedIn = role && { authorization: `Bearer ${await tokenOf(role, claims)}` };
    return service.contextFor({ ...signedIn, ...headers });
  }

  return {
    service,
    clock: ports.clock,
    capacity,
    eventStore: ports.eventStore,
    client: ports.client,
    contextOf,
    asParent: () => contextOf('parent', { familyId }),
    asDesk: () => contextOf('deskWorker', { deskIds: [deskId] }),
    asOrganiser: () => contextOf('organiserCoordinator', { organiserId }),
    ask: <Data>(context: RequestContext, source: string, variables: Record<string, unknown> = {}) =>
      askSubgraph<Data>(service, source, context, variables),
    fromIntake: (...events: readonly SourcedEvent[]) => intake.publish(...events),
    /** Whoever waits for all that the other services told so far, need not wait. */
    othersHaveToldAll: () => {
      for (const feed of [intake, providerCapacity]) feed.moveOn(1_000_000);
    },
    register: (requestId: string, facts: Partial<CareRequestFacts> = {}) =>
      intake.publish(
        sourced(
          'intake.careRequestRegistered.v1',
          { requestId, ...requestFacts, ...facts },
          { producer: 'intake' },
        ),
      ),
    fromProviderCapacity: (type: string, data: object) =>
      providerCapacity.publish(
        sourced(`providerCapacity.${type}`, { ...data }, { producer: 'providerCapacity' }),
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
      await close();
      await remove();
    },
  };
}

export type MatchingUnderTest = Awaited<ReturnType<typeof matchingUnderTest>>;
