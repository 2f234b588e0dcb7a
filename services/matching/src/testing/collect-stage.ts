import type { CareRequestFacts, FreePlacesAtLocation } from '@samenloket/contracts';
import { type EventStore, ManualClock, type SourcedEvent } from '@samenloket/event-sourcing';
import { SoleOwner, SqliteDocumentStore, ViewRegistry } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { createHash } from 'node:crypto';
import type { AskFreePlaces } from '../application/rounds/collect/free-places.js';
import {
  RoundSnapshotCollector,
  type CollectParts,
} from '../application/rounds/collect/round-snapshot-collector.js';
import type { RoundKeys } from '../application/rounds/round-work.js';
import type { RoundToCollect } from '../application/rounds/round-to-collect.js';
import { decodeContent, encodeContent } from '../application/rounds/content/content-text.js';
import type { RoundContent } from '../domain/round-content/round-content.js';
import { DeskTerms } from '../read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { roundsProducer } from '../read-models/rounds/round-events-feed.js';
import { requestFacts } from './matching-under-test.js';
import { deskId, march } from './offer-samples.js';

export const round: RoundToCollect = {
  ...{ roundId: '5d0f6a5e-52c5-4a36-9d0c-000000000009', deskIds: [deskId], firstMonth: '2026-09' },
  ...{ months: 6, startMonths: 2, seedHash: 'h'.repeat(64) },
};

/** `uuid('aa', 3)`: an id that tells in a failing test what it is of. */
export function uuid(kind: string, nth: number): string {
  return `00000000-0000-4000-8000-${kind.padStart(4, '0')}${String(nth).padStart(8, '0')}`;
}

/** The number of a request in the tests: nobody can see the request in it. */
export function numberOf(requestId: string): string {
  return createHash('sha256').update(requestId).digest('base64url').slice(0, 22);
}

interface Location {
  readonly locationId: string;
  readonly organiserId?: string;
  readonly deskId?: string;
  readonly nis?: string;
  readonly tier?: 'T0' | 'T1' | 'T2' | 'T3';
  /** Free on each working half-day; absent: not known. */
  readonly places?: number;
}

/** The views of matching, and a provider-capacity that answers what a test says is free. */
export async function collectStage() {
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const feeds = {
    own: new MemoryFeed('matching'),
    ownRounds: new MemoryFeed(roundsProducer),
    intake: new MemoryFeed('intake'),
    providerCapacity: new MemoryFeed('providerCapacity'),
  };
  const registry = new ViewRegistry({ documents, leases: new SoleOwner(), feeds: Object.values(feeds) });
  const views = new MatchingViews(registry, {} as EventStore);
  await registry.start();
  const free = new Map<string, FreePlacesAtLocation>();
  const asked: string[][] = [];
  const askFreePlaces: AskFreePlaces = async ({ locationIds }) => {
    asked.push(locationIds);
    return { locations: locationIds.flatMap((id) => free.get(id) ?? []) };
  };

  async function told(feed: MemoryFeed, ...events: SourcedEvent[]): Promise<void> {
    feed.publish(...events);
    const position = events.at(-1)?.position ?? 0;
    for (const one of Object.values(feeds)) one.moveOn(position);
    await registry.caughtUp(position);
  }
  const fromIntake = (type: string, data: object) =>
    told(feeds.intake, sourced(`intake.${type}.v1`, data, { producer: 'intake' }));
  const fromCapacity = (type: string, data: object) =>
    told(
      feeds.providerCapacity,
      sourced(`providerCapacity.${type}.v1`, data, { producer: 'providerCapacity' }),
    );

  return {
    asked,
    free,
    fromIntake,
    fromCapacity,
    fromMatching: (requestId: string, { type, data }: { type: string; data: object }) =>
      told(feeds.own, sourced(type, data, { producer: 'matching', stream: `offers-${requestId}` })),
    request: (requestId: string, facts: Partial<CareRequestFacts> = {}) =>
      fromIntake('careRequestRegistered', { requestId, ...requestFacts, familyId: uuid('fa', 1), ...facts }),
    location: async ({ locationId, places, tier = 'T2', ...more }: Location) => {
      const organiserId = more.organiserId ?? uuid('0a', 1);
      const facts = { deskId: more.deskId ?? deskId, name: 'X', kind: 'groupCare', nis: more.nis ?? '31005' };
      await fromCapacity('locationDescribed', { locationId, organiserId, ...facts });
      const placeGroupId = groupAt(locationId);
      const version = { tier, ageFrom: 0, ageTo: 36, validFrom: '2020-01-01' };
      await fromCapacity('placeGroupDescribed', { locationId, placeGroupId, ...version, capacity: {} });
      const week = Array.from({ length: 28 }, (_, at) => (at % 14 < 10 ? (places ?? 0) : 0));
      const group = { placeGroupId, versions: [version], free: Array.from({ length: 6 }, () => week) };
      free.set(locationId, {
        locationId,
        known: places !== undefined,
        groups: places === undefined ? [] : [group],
      });
    },
    /** As it is kept and read again. */
    collect: async (
      change: Partial<RoundToCollect> = {},
      parts: Partial<CollectParts> = {},
      keys: RoundKeys = { seed: 'seed', numberOf, on: '2026-03-01' },
    ): Promise<RoundContent> => {
      const clock = new ManualClock(new Date(march(1)));
      const terms = new DeskTerms(views.agreements);
      const { collect } = new RoundSnapshotCollector({ askFreePlaces, views, terms, clock, ...parts });
      return decodeContent(await encodeContent(await collect({ ...round, ...change }, keys)));
    },
    askFreePlaces,
    views,
    [Symbol.asyncDispose]: async () => {
      await registry.stop();
      await documents.close();
    },
  };
}

export type CollectStage = Awaited<ReturnType<typeof collectStage>>;

export function groupAt(locationId: string): string {
  return locationId.replace('8000-', '8000-9');
}
