import { describe, expect, it } from '@jest/globals';
import { commandLineProgram, type LocalSet, startLocalSet } from '@samenloket/doubles';
import { type EventToAppend, SystemClock } from '@samenloket/event-sourcing';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { DevelopmentTokenSigner, serviceNames } from '@samenloket/platform';
import { metricValue } from '@samenloket/platform/testing';
import { join } from 'node:path';
import { finished, startProgram } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { signToken } from '../harness/tokens.js';
import { nextRelease } from './next-release.js';
import { offerHistory, type WrittenStream } from './offer-history.js';
import { upToDate } from './up-to-date.js';

const streams = 200;
const offersEach = 10;
const between = 50;
/** Waiting behind a poison event in its stream, that event included. */
const heldBack = offersEach + 1;

/** Three were written by a newer release that was taken back; the last by nobody who could know of such a thing. */
const newer = (event: EventToAppend): EventToAppend => ({
  ...event,
  metadata: { ...event.metadata, schemaVersion: 2 },
});
const unheardOf = (event: EventToAppend): EventToAppend => ({ ...event, type: 'offerHaunted' });

const readsWhatItWrote = {
  file: 'domain/request-offers/request-offers.events.js',
  from: 'offerResent: {\n        version: 1,',
  to: 'offerResent: {\n        version: 2, upcasts: { 1: (data) => data },',
};

/** Who takes in what matching tells, and as what. */
const consumers = {
  'intake/matchingWebhooks': 'process',
  'intake/offerPlaces': 'view',
  'intake/offeredRequests': 'view',
  'intake/searches': 'view',
  'intake/timeline': 'view',
  'matching/followCapacity': 'process',
  'matching/followSameChild': 'process',
  'matching/offers': 'view',
  'matching/requestAnswers': 'view',
  'reporting/reportedRequests': 'view',
} as const;
const howMany = Object.keys(consumers).length;

interface ParkedLine {
  readonly consumer: string;
  readonly stream: string;
  /** `null` for what only waits. */
  readonly failure: string | null;
  readonly since: string;
}

interface Verification {
  readonly faults: readonly { readonly where: string }[];
  readonly views: readonly { readonly view: string; readonly documents: number; readonly same: boolean }[];
}

/** Answers when each stream was written. */
async function writeInto(set: LocalSet, written: readonly WrittenStream[]): Promise<Map<string, number>> {
  const connectionString = set.operatorEnvironment['SAMENLOKET_EVENT_STORE'] ?? '';
  const store = await EventStoreDbStore.open({ connectionString });
  const writtenAt = new Map<string, number>();
  try {
    for (const { stream, events } of written) {
      await store.append(stream, events, 'no-stream');
      writtenAt.set(stream, Date.now());
    }
    return writtenAt;
  } finally {
    await store.close();
  }
}

/** What the owners of the views tell Prometheus. */
async function metricsOf(set: LocalSet): Promise<Record<string, number | undefined>> {
  const told = async (replica: string, consumer: string) => {
    const response = await fetch(`${set.urlOf(replica)}/metrics`);
    return metricValue(await response.text(), 'samenloket_parked_events', { consumer });
  };
  const found: Record<string, number | undefined> = {};
  for (const [consumer, kind] of Object.entries(consumers)) {
    const [service = '', name = ''] = consumer.split('/');
    found[consumer] = await told(`${service}-1`, `${kind}:${name}`);
  }
  return found;
}

interface Work {
  readonly consumer: string;
  readonly kind: string;
  readonly replica: string | null;
  readonly parked: number;
}

/** What the services tell their operator in the portal. */
async function workTold(set: LocalSet): Promise<readonly Work[]> {
  const signer = await DevelopmentTokenSigner.open({
    folder: join(set.folder, 'keys'),
    clock: new SystemClock(),
  });
  const work = 'work { consumer kind replica parked }';
  const question = `{ ${serviceNames.map((service) => `${service}Work { ${work} }`).join(' ')} }`;
  const token = await signToken(signer, 'operator', {});
  const answer = await ask<Record<string, { readonly work: readonly Work[] }>>(set.url, token, question);
  return Object.values(answer).flatMap(({ work: told }) => told);
}

const each = (count: number) =>
  Object.fromEntries(Object.keys(consumers).map((consumer) => [consumer, count]));

function countByConsumer(parked: readonly ParkedLine[]): Record<string, number> {
  const lines = Map.groupBy(parked, ({ consumer }) => consumer);
  return Object.fromEntries([...lines].map(([consumer, { length }]) => [consumer, length]));
}

function offersIn({ views }: Verification): number | undefined {
  return views.find(({ view }) => view === 'matching/offers')?.documents;
}

describe('an event in every 1,000 that nothing can take in', () => {
  it('holds up its own stream only, is seen within a minute, and is taken in by the release that can, or given up', async () => {
    await using folder = await temporaryFolder();
    await using set = await startLocalSet({ folder: folder.path });
    await using fixed = await nextRelease('poison', [readsWhatItWrote]);
    /** The exit code says that a log with such an event is not sound; here it matters what exactly is said. */
    const told = async <Result>(program: string, ...args: string[]): Promise<Result> =>
      JSON.parse(
        (await finished(startProgram(program, ['--data', set.folder, '--json', ...args]))).stdout,
      ) as Result;
    const parkedNow = async () =>
      (await told<{ parked: ParkedLine[] }>(commandLineProgram, 'parked', 'list')).parked;

    const history = Array.from({ length: streams }, (_, index) => {
      if (index % between !== 0) return offerHistory(offersEach);
      return offerHistory(offersEach, index < streams - between ? newer : unheardOf);
    });
    const poisoned = history.filter((_, index) => index % between === 0).map(({ stream }) => stream);
    const writtenAt = await writeInto(set, history);
    await upToDate(set);

    const parked = await parkedNow();
    expect(countByConsumer(parked)).toEqual(each(poisoned.length * heldBack));
    for (const { stream, since } of parked) {
      expect(poisoned).toContain(stream);
      expect(Date.parse(since) - (writtenAt.get(stream) ?? 0)).toBeLessThan(60_000);
    }
    expect(parked.filter(({ failure }) => failure !== null)).toHaveLength(howMany * poisoned.length);
    expect(await metricsOf(set)).toEqual(each(poisoned.length * heldBack));
    const work = await workTold(set);
    const seen = work.filter(({ parked: count }) => count > 0);
    expect(Object.fromEntries(seen.map(({ consumer, parked: count }) => [consumer, count]))).toEqual({
      ...each(poisoned.length * heldBack),
      // Who tells families is not on the command line: it opens intake without senders.
      'intake/notifyOfOffers': poisoned.length * heldBack,
    });
    expect(work.filter(({ replica }) => !replica?.endsWith('-1'))).toEqual([]);
    expect(work.filter(({ kind }) => kind === 'relay')).toHaveLength(3);
    const before = await told<Verification>(commandLineProgram, 'verify');
    expect(before.faults).toHaveLength(poisoned.length);
    expect(before.views.filter(({ same }) => !same)).toEqual([]);
    // Half of the offers of a poisoned stream came before the poison.
    expect(offersIn(before)).toBe(streams * offersEach - (poisoned.length * offersEach) / 2);

    // The newer release comes back. Matching tries again as it starts; for the others an operator does.
    set.install('matching-1', fixed.matching);
    await set.process('matching-1').restart();
    const retried = await told<{ takenIn: number; stillParked: number }>(
      fixed.commandLine,
      'parked',
      'retry',
    );
    expect(retried.takenIn).toBeGreaterThanOrEqual(2 * (poisoned.length - 1) * heldBack);
    expect(countByConsumer(await parkedNow())).toEqual(each(heldBack));

    // What no release will ever read is given up by name; what waited behind it goes on.
    const stream = poisoned.at(-1) ?? '';
    for (const consumer of Object.keys(consumers)) {
      const drop = ['parked', 'drop', consumer, '--stream', stream, '--by', 'the operator of this test'];
      const outcome = { dropped: 1, takenIn: heldBack - 1, stillParked: 0 };
      expect(await told(fixed.commandLine, ...drop)).toEqual(outcome);
    }
    expect(await parkedNow()).toEqual([]);
    await upToDate(set);
    expect(await metricsOf(set)).toEqual(each(0));
    const after = await told<Verification>(fixed.commandLine, 'verify');
    expect(after.faults).toHaveLength(1);
    expect(after.views.filter(({ same }) => !same)).toEqual([]);
    expect(offersIn(after)).toBe(streams * offersEach);
  });
});
