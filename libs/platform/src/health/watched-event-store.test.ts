import { describe, expect, it } from '@jest/globals';
import { DomainError, type EventStore, ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { anEvent, collect, temporaryFolder } from '@samenloket/event-store/testing';
import { setTimeout as delay } from 'node:timers/promises';
import { NotHealthy } from './health.js';
import { WatchedEventStore, writeTrials } from './watched-event-store.js';

/** A store whose disk is full until it is told otherwise. */
async function using(
  test: (watched: WatchedEventStore, disk: { full: boolean }, store: EventStore) => Promise<void>,
) {
  await using folder = await temporaryFolder();
  const store = await SqliteEventStore.open({
    folder: folder.path,
    clock: new ManualClock(new Date('2026-03-02T09:00:00.000Z')),
  });
  const disk = { full: false };
  const append = store.append.bind(store);
  store.append = async (...args) => {
    if (disk.full) throw new DomainError('UNAVAILABLE', 'The disk is full.');
    return append(...args);
  };
  const watched = new WatchedEventStore(store, 'intake-1');
  try {
    await test(watched, disk, store);
  } finally {
    await watched.close();
  }
}

describe('a watched event store', () => {
  it('is writable until an append fails for want of room', () =>
    using(async (watched, disk) => {
      await watched.append('sample-1', [anEvent()], 'no-stream');
      expect(() => watched.checkWritable()).not.toThrow();
      disk.full = true;
      await expect(watched.append('sample-1', [anEvent()], 0)).rejects.toThrow('full');
      expect(() => watched.checkWritable()).toThrow(NotHealthy);
    }));

  it('finds out by itself when there is room again, by one small event', () =>
    using(async (watched, disk, store) => {
      disk.full = true;
      await expect(watched.append('sample-1', [anEvent()], 'no-stream')).rejects.toThrow('full');
      disk.full = false;
      for (;;) {
        try {
          watched.checkWritable();
          break;
        } catch {
          await delay(20);
        }
      }
      const events = await collect(store.readAll());
      expect(events.map(({ type }) => type)).toEqual(['WriteTried']);
      expect(events[0]?.stream.startsWith(`${writeTrials}-`)).toBe(true);
    }));

  it('stays writable when an append is refused for another reason', () =>
    using(async (watched) => {
      await expect(watched.append('sample-1', [anEvent()], 7)).rejects.toThrow('revision');
      expect(() => watched.checkWritable()).not.toThrow();
    }));
});
