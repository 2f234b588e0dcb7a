import { EventIdConflict, type EventStore, ManualClock } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { anEvent, collect, someEvents } from '../testing/event-samples.js';
import { eventStoreConformance, type OpenedStore } from '../testing/event-store-conformance.js';
import { eventStoreModel } from '../testing/model/event-store-model.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';

async function onAFreshFolder(): Promise<OpenedStore> {
  const folder = await temporaryFolder();
  const open = () => SqliteEventStore.open({ folder: folder.path });
  let store: EventStore = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    close: async () => {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

eventStoreConformance('SqliteEventStore', onAFreshFolder);
eventStoreModel('SqliteEventStore', onAFreshFolder, { runs: 60, oneQueue: true });

describe('SqliteEventStore', () => {
  it('stamps events with its clock, and never lets the stamps fall when the clock does', async () => {
    await using folder = await temporaryFolder();
    const clock = new ManualClock(new Date('2026-03-01T10:00:00Z'));
    const store = await SqliteEventStore.open({ folder: folder.path, clock });
    await store.append('sample-1', [anEvent()], 'any');
    clock.moveTo(new Date('2026-03-01T09:00:00Z'));
    await store.append('sample-1', [anEvent()], 'any');
    clock.moveTo(new Date('2026-03-01T11:00:00Z'));
    await store.append('sample-1', [anEvent()], 'any');
    expect((await collect(store.readAll())).map(({ recordedAt }) => recordedAt.slice(11, 13))).toEqual([
      '10',
      '10',
      '11',
    ]);
    await store.close();
  });

  it('refuses an id of another stream, beyond what the port asks', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    const event = anEvent();
    await store.append('sample-1', [event], 'no-stream');
    await expect(store.append('sample-2', [event], 'no-stream')).rejects.toThrow(EventIdConflict);
    expect(await collect(store.readStream('sample-2'))).toEqual([]);
    await store.close();
  });

  it('refuses to be opened twice on one folder, and opens again after it was closed', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path, command: 'samenloket start' });
    await expect(SqliteEventStore.open({ folder: folder.path })).rejects.toThrow('"samenloket start"');
    await store.close();
    await (await SqliteEventStore.open({ folder: folder.path })).close();
  });

  it('writes what was asked before it was closed, and refuses what is asked after', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    const asked = store.append('sample-1', someEvents(3), 'no-stream');
    const closing = store.close();
    await expect(store.append('sample-1', [anEvent()], 'any')).rejects.toThrow('closed');
    expect((await asked).revision).toBe(2);
    await closing;
    await expect(collect(store.readAll())).rejects.toThrow('closed');
    await store.close();
  });

  it('ends its subscriptions when it is closed', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    const following = collect(store.subscribe());
    await nextTurn();
    await store.close();
    expect(await following).toEqual([{ kind: 'caught-up', position: 0 }]);
  });

  it('counts its events and streams', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    await store.append('sample-1', someEvents(3), 'any');
    const { position } = await store.append('sample-2', someEvents(2), 'any');
    const { bytes, ...counts } = await store.statistics();
    expect(counts).toEqual({ events: 5, streams: 2, head: position });
    expect(bytes).toBeGreaterThan(1_000);
    await store.close();
  });

  it('makes a copy of one moment while appends go on', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    await store.append('sample-1', someEvents(500), 'any');
    const copy = store.backupTo(join(folder.path, 'copy.sqlite'));
    await Promise.all(someEvents(50).map((event, n) => store.append(`later-${n}`, [event], 'any')));
    await copy;
    await store.close();
    const elsewhere = join(folder.path, 'elsewhere');
    const { mkdir, rename } = await import('node:fs/promises');
    await mkdir(elsewhere);
    await rename(join(folder.path, 'copy.sqlite'), join(elsewhere, 'events.sqlite'));
    const restored = await SqliteEventStore.open({ folder: elsewhere });
    const events = await collect(restored.readAll());
    expect(events.length).toBeGreaterThanOrEqual(500);
    expect(events.map(({ position }) => position)).toEqual([...events.keys()].map((n) => n + 1));
    await restored.close();
  });
});
