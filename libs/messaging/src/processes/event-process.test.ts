import { beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, type SourcedEvent } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { allFaults, FaultyFeed, MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { setImmediate } from 'node:timers/promises';
import { EventProcess, type EventProcessOptions } from './event-process.js';

const pausesTaken: number[] = [];
const retry = {
  attempts: 3,
  pauseMs: (failed: number) => failed * 100,
  wait: async (ms: number) => void pausesTaken.push(ms),
  againMs: 60_000,
};

function event(position: number, stream = 'careRequest-1'): SourcedEvent {
  return sourced('kit.counted.v1', { position }, { position, stream, revision: position });
}

describe('a process', () => {
  let feed: MemoryFeed;
  let checkpoints: SqliteDocumentStore;
  let leases: SoleOwner;
  let log: KeptLog;
  let handled: number[];
  /** Positions whose handling fails. */
  let failing: Set<number>;

  beforeEach(() => {
    feed = new MemoryFeed('intake');
    checkpoints = SqliteDocumentStore.open({ file: ':memory:' });
    leases = new SoleOwner();
    log = new KeptLog();
    handled = [];
    failing = new Set();
    pausesTaken.length = 0;
  });

  const handle = async ({ position }: SourcedEvent) => {
    if (failing.has(position)) throw new Error(`Jan Peeters broke ${position}`);
    handled.push(position);
  };
  const processOn = (options: Partial<EventProcessOptions> = {}) =>
    new EventProcess({ name: 'offerTerms', leases, feed, checkpoints, handle, log, retry, ...options });

  it('handles what there is and what comes, in order', async () => {
    feed.publish(event(1), event(2), event(3));
    const process = processOn({ pageSize: 2 });
    await process.start();
    await process.waitFor(3);
    feed.publish(event(4));
    await process.waitFor(4);
    await process.stop();
    expect(handled).toEqual([1, 2, 3, 4]);
  });

  it('handles streams side by side where it may, each in its order, and is only as far as all of them', async () => {
    feed.publish(event(1, 'offers-1'), event(2, 'offers-2'), event(3, 'offers-1'), event(4, 'offers-2'));
    const slow = Promise.withResolvers<void>();
    const process = processOn({
      atOnce: 2,
      handle: async (sourced) => {
        if (sourced.position === 1) await slow.promise;
        await handle(sourced);
      },
    });
    await process.start();
    while (handled.length < 2) await setImmediate();
    expect({ handled, position: (await process.status()).position }).toEqual({
      handled: [2, 4],
      position: 0,
    });
    slow.resolve();
    await process.waitFor(4);
    await process.stop();
    expect(handled).toEqual([2, 4, 1, 3]);
  });

  it('goes on where it stopped', async () => {
    feed.publish(event(1), event(2));
    const first = processOn();
    await first.start();
    await first.waitFor(2);
    await first.stop();
    feed.publish(event(3));
    const second = processOn();
    await second.start();
    await second.waitFor(3);
    await second.stop();
    expect(handled).toEqual([1, 2, 3]);
  });

  it('moves past events that do not concern it', async () => {
    feed.publish(event(1));
    feed.moveOn(50);
    const process = processOn();
    await process.start();
    await process.waitFor(50);
    await process.stop();
    expect(await checkpoints.checkpoint('process:offerTerms')).toBe(50);
  });

  it('tries a failing event again, with growing pauses', async () => {
    let tries = 0;
    feed.publish(event(1));
    const process = processOn({
      handle: async ({ position }) => {
        if (++tries < 3) throw new Error('not yet');
        handled.push(position);
      },
    });
    await process.start();
    await process.waitFor(1);
    await process.stop();
    expect(handled).toEqual([1]);
    expect(pausesTaken).toEqual([100, 200]);
    expect((await process.status()).parked).toEqual([]);
  });

  it('parks what keeps failing as a pointer; its stream waits and the others go on', async () => {
    failing.add(2);
    feed.publish(event(1), event(2), event(3, 'careRequest-2'), event(4), event(5, 'careRequest-2'));
    const process = processOn();
    await process.start();
    await process.waitFor(5);
    await process.stop();
    expect(handled).toEqual([1, 3, 5]);
    expect(await process.status()).toMatchObject({
      position: 5,
      parked: [
        { stream: 'careRequest-1', revision: 2, position: 2, failure: 'Error' },
        { stream: 'careRequest-1', revision: 4, position: 4 },
      ],
    });
    expect(JSON.stringify(await process.status())).not.toContain('Peeters');
  });

  it('keeps the words of a refusal with what it parks', async () => {
    feed.publish(event(1));
    const process = processOn({
      handle: () => Promise.reject(new DomainError('NO_CAPACITY', 'Tuesday morning is full.')),
    });
    await process.start();
    await process.waitFor(1);
    await process.stop();
    expect((await process.status()).parked).toMatchObject([
      { failure: 'NO_CAPACITY: Tuesday morning is full.' },
    ]);
  });

  it('still waits with a parked stream after a restart', async () => {
    failing.add(1);
    feed.publish(event(1));
    const first = processOn();
    await first.start();
    await first.waitFor(1);
    await first.stop();
    feed.publish(event(2), event(3, 'careRequest-2'));
    const second = processOn();
    await second.start();
    await second.waitFor(3);
    await second.stop();
    expect(handled).toEqual([3]);
    expect((await second.status()).parked.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('knows what it parked when the events before a crash come again', async () => {
    failing.add(2);
    feed.publish(event(1), event(2), event(3));
    const first = processOn();
    await first.start();
    await first.waitFor(3);
    await first.stop();
    await checkpoints.deleteCheckpoint('process:offerTerms');
    const again = processOn();
    await again.start();
    await again.waitFor(3);
    await again.stop();
    expect(handled).toEqual([1, 1]);
    expect((await again.status()).parked).toMatchObject([{ position: 2, failure: 'Error' }, { position: 3 }]);
  });

  it('handles parked events in order when asked again, and then the stream goes on', async () => {
    failing.add(1);
    feed.publish(event(1), event(2), event(3));
    const process = processOn();
    await process.start();
    await process.waitFor(3);
    failing.clear();
    expect(await process.retryParked()).toEqual({ handled: 3, stillParked: 0 });
    feed.publish(event(4));
    await process.waitFor(4);
    await process.stop();
    expect(handled).toEqual([1, 2, 3, 4]);
  });

  it('stops at the next failure of a parked stream', async () => {
    failing.add(1);
    feed.publish(event(1), event(2), event(3));
    const process = processOn();
    await process.start();
    await process.waitFor(3);
    failing.clear();
    failing.add(2);
    expect(await process.retryParked()).toEqual({ handled: 1, stillParked: 2 });
    await process.stop();
    expect((await process.status()).parked).toMatchObject([
      { position: 2, failure: 'Error' },
      { position: 3 },
    ]);
  });

  it('lets two processes share the documents without mixing what they parked', async () => {
    failing.add(1);
    feed.publish(event(1));
    const others: number[] = [];
    const [first, second] = [
      processOn(),
      processOn({ name: 'closures', handle: async ({ position }) => void others.push(position) }),
    ];
    await Promise.all([first.start(), second.start()]);
    await Promise.all([first.waitFor(1), second.waitFor(1)]);
    await Promise.all([first.stop(), second.stop()]);
    expect(others).toEqual([1]);
    expect((await first.status()).parked).toHaveLength(1);
    expect((await second.status()).parked).toHaveLength(0);
  });

  it('finishes the event in hand when stopped, and takes no other', async () => {
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    feed.publish(event(1), event(2));
    const process = processOn({
      handle: async ({ position }) => {
        entered.resolve();
        await leave.promise;
        handled.push(position);
      },
    });
    await process.start();
    await entered.promise;
    const stopped = process.stop();
    leave.resolve();
    await stopped;
    expect(handled).toEqual([1]);
    expect(await checkpoints.checkpoint('process:offerTerms')).toBe(1);
    expect((await process.status()).owner).toBe('nobody');
  });

  it('does not park what it was trying when stopped: it comes again', async () => {
    failing.add(1);
    feed.publish(event(1));
    const waiting = Promise.withResolvers<void>();
    const wait = (_ms: number, signal: AbortSignal) => {
      waiting.resolve();
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const process = processOn({ retry: { ...retry, wait } });
    await process.start();
    await waiting.promise;
    await process.stop();
    expect(await process.status()).toMatchObject({ position: 0, parked: [] });
  });

  it('says so when it is not there in time', async () => {
    const process = processOn();
    await process.start();
    await expect(process.waitFor(7, 20)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'Process offerTerms did not get to position 7 within 20 ms (it is at 0). Ask again.',
    });
    await process.stop();
  });

  it.each([1, 2, 3])(
    'handles everything once and in order from a feed on a bad day (seed %i)',
    async (seed) => {
      const positions = Array.from({ length: 120 }, (_, index) => 2 * (index + 1));
      feed.publish(...positions.map((position) => event(position, `careRequest-${position % 7}`)));
      const process = processOn({ feed: new FaultyFeed(feed, allFaults, seed), pageSize: 9 });
      await process.start();
      await process.waitFor(240);
      await process.stop();
      expect(handled).toEqual(positions);
    },
  );

  it('does not start twice', async () => {
    const process = processOn();
    await process.start();
    await expect(process.start()).rejects.toThrow('already runs');
    await process.stop();
  });
});
