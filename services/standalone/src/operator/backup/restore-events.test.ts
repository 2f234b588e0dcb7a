import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { collect, someEvents, temporaryFolder } from '@samenloket/event-store/testing';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEventFile, type KeptEvent, readEventFile, writeEventFile } from './event-file.js';
import { type OpenStore, requireBeginning, restoreEvents } from './restore-events.js';

const at = (minute: number) => `2026-03-02T09:0${minute}:00.000Z`;
const into =
  (folder: string): OpenStore =>
  (clock) =>
    SqliteEventStore.open({ folder, clock });

async function* some<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** What a log of two streams keeps of itself: three appends, the last of them at the moment of the one before. */
async function keptEvents(): Promise<KeptEvent[]> {
  await using folder = await temporaryFolder();
  const clock = new ManualClock(new Date(at(1)));
  const store = await into(folder.path)(clock);
  await store.append('request-one', someEvents(2), 'no-stream');
  clock.moveTo(new Date(at(2)));
  await store.append('request-two', someEvents(1), 'no-stream');
  await store.append('request-one', someEvents(2), 1);
  const events = await collect(store.readAll());
  await store.close();
  return events.map(({ position: _position, ...kept }) => kept);
}

async function eventsIn(folder: string): Promise<KeptEvent[]> {
  const store = await into(folder)(new ManualClock(new Date(at(9))));
  const events = await collect(store.readAll());
  await store.close();
  return events.map(({ position: _position, ...kept }) => kept);
}

describe('restoring events into a store', () => {
  it('leaves them as they were: order, revisions, moments', async () => {
    await using folder = await temporaryFolder();
    const kept = await keptEvents();
    expect(await restoreEvents(into(folder.path), some(kept), () => undefined)).toBe(kept.length);
    expect(await eventsIn(folder.path)).toEqual(kept);
  });

  it('goes on where it was broken off, and does nothing when it was done', async () => {
    await using folder = await temporaryFolder();
    const kept = await keptEvents();
    const failing = (count: number) => {
      if (count > 2) throw new Error('the power went');
    };
    await expect(restoreEvents(into(folder.path), some(kept), failing)).rejects.toThrow('the power went');
    await requireBeginning(into(folder.path), some(kept));
    for (const _again of [1, 2]) await restoreEvents(into(folder.path), some(kept), () => undefined);
    expect(await eventsIn(folder.path)).toEqual(kept);
  });

  it('refuses a store with other events, or with more of them, before it writes', async () => {
    await using folder = await temporaryFolder();
    const kept = await keptEvents();
    await restoreEvents(into(folder.path), some(kept), () => undefined);
    const conflict = { code: 'CONFLICT' };
    for (const other of [kept.slice(0, -1), await keptEvents()]) {
      await expect(requireBeginning(into(folder.path), some(other))).rejects.toMatchObject(conflict);
      const restoring = restoreEvents(into(folder.path), some(other), () => undefined);
      await expect(restoring).rejects.toMatchObject(conflict);
    }
    expect(await eventsIn(folder.path)).toEqual(kept);
  });
});

describe('the file of events of a backup', () => {
  it('reads as it was written, and is refused when a byte was added', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'events.ndjson.gz');
    const kept = await keptEvents();
    const recorded = kept.map((event, index) => ({ ...event, position: index + 1 }));
    const written = await writeEventFile(file, some(recorded), () => undefined);
    expect(written.events).toBe(kept.length);
    expect(await collect(readEventFile(file))).toEqual(kept);
    await checkEventFile(file, written);
    await appendFile(file, 'x');
    await expect(checkEventFile(file, written)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
