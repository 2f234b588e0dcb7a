import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { OnlySeizing, SqliteDocumentStore } from '@samenloket/read-models';
import { FencedDocuments, LeaseTable, MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { setTimeout as delay } from 'node:timers/promises';
import { EventProcess } from './event-process.js';

const lease = 'process:offerTerms';
const retry = { attempts: 2, pauseMs: () => 0, wait: async () => undefined, againMs: 60_000 };
const event = (position: number, stream = 'offers-1') =>
  sourced('kit.counted.v1', {}, { position, stream, revision: position });

let feed: MemoryFeed;
let table: LeaseTable;
let stored: SqliteDocumentStore;
let failing: Set<number>;
let running: EventProcess[];

beforeEach(() => {
  feed = new MemoryFeed('matching');
  table = new LeaseTable();
  stored = SqliteDocumentStore.open({ file: ':memory:' });
  failing = new Set();
  running = [];
});
afterEach(() => Promise.all(running.map((process) => process.stop())));

async function start({ operator = false } = {}) {
  const checkpoints = new FencedDocuments(stored, table);
  const leases = operator ? new OnlySeizing(table.replica()) : table.replica();
  const handled: number[] = [];
  const handle = async ({ position }: SourcedEvent) => {
    if (failing.has(position)) throw new TypeError('It cannot be handled.');
    handled.push(position);
  };
  const log = new KeptLog();
  const process = new EventProcess({ name: 'offerTerms', feed, checkpoints, leases, handle, log, retry });
  running.push(process);
  await process.start();
  return { process, checkpoints, handled, log };
}

async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await delay(5);
}

describe('A process on two replicas', () => {
  it('is run by its owner only, and waited for on both', async () => {
    const [one, other] = [await start(), await start()];
    feed.publish(event(1), event(2));
    await Promise.all([one.process.waitFor(2), other.process.waitFor(2)]);
    expect([one.handled, other.handled]).toEqual([[1, 2], []]);
    expect(await one.process.status()).toMatchObject({ owner: 'here', position: 2 });
    expect(await other.process.status()).toMatchObject({ owner: 'elsewhere', position: 2 });
    await one.process.stop();
    feed.publish(event(3));
    await other.process.waitFor(3);
    expect(other.handled).toEqual([3]);
  });

  it('is gone on with by the next owner, and an owner that fell silent moves nothing back', async () => {
    const [one, other] = [await start(), await start()];
    failing.add(2);
    const letGo = one.checkpoints.holdWrites();
    feed.publish(event(1), event(2), event(3));
    await eventually(() => one.handled.includes(1));
    table.expire(lease);
    await other.process.waitFor(3);
    failing.clear();
    feed.publish(event(4, 'offers-2'));
    await other.process.waitFor(4);
    expect(await other.process.retryParked()).toEqual({ handled: 2, stillParked: 0 });
    letGo();
    await eventually(() => one.log.lines.some(({ text }) => text.startsWith('A lease was lost')));
    await eventually(async () => (await one.process.status()).position === 4);
    expect(await one.process.parked()).toEqual([]);
  });
});

describe.each([
  ['a replica that does not own the process', { operator: false }],
  ['a process that owns nothing', { operator: true }],
])('What a process parked, seen from %s', (_where, options) => {
  async function parkedTwice() {
    failing.add(1).add(4);
    feed.publish(event(1), event(2), event(3, 'offers-2'), event(4, 'offers-3'));
    const owner = await start();
    const asked = await start(options);
    await asked.process.waitFor(4);
    return { owner, asked };
  }

  it('is listed with where it is, why, and since when', async () => {
    const { asked } = await parkedTwice();
    const parked = await asked.process.parked();
    expect(parked.map(({ position, failure }) => [position, failure])).toEqual([
      [1, 'TypeError'],
      [2, undefined],
      [4, 'TypeError'],
    ]);
    expect(Date.now() - Date.parse(parked[0]?.since ?? '')).toBeLessThan(60_000);
  });

  it('is tried again, after which its owner goes on', async () => {
    const { asked, owner } = await parkedTwice();
    failing.clear();
    expect(await asked.process.retryParked()).toEqual({ handled: 3, stillParked: 0 });
    feed.publish(event(5));
    await asked.process.waitFor(5);
    if (options.operator) expect(owner.handled).toContain(5);
    expect(await owner.process.parked()).toEqual([]);
  });

  it('is given up when somebody says so, and what waited behind it is handled', async () => {
    const told: { readonly position: number }[] = [];
    const { asked } = await parkedTwice();
    const result = await asked.process.dropParked(
      { position: 1 },
      { droppedBy: 'operator-7', before: async (events) => void told.push(...events) },
    );
    expect(result).toEqual({ dropped: 1, handled: 1, stillParked: 1 });
    expect(told).toMatchObject([{ position: 1 }]);
    expect(asked.handled).toContain(2);
    const said = asked.log.lines.find(({ text }) => text.startsWith('An operator gives up'));
    expect(said?.fields).toMatchObject({ position: 1, failure: 'TypeError', droppedBy: 'operator-7' });
    await expect(asked.process.dropParked({}, { droppedBy: 'operator-7' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
