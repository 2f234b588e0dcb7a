import { EventIdConflict, type RecordedEvent } from '@samenloket/event-sourcing';
import {
  anEvent,
  collect,
  collectMessages,
  someEvents,
  temporaryFolder,
} from '@samenloket/event-store/testing';
import { describe, expect, it } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { cp } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { FailingServer } from './testing/failing-server.js';

const kills = 4;

function streamsOf(events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  return Map.groupBy(events, ({ stream }) => stream);
}

describe('When the event store is killed and comes back', () => {
  it('nothing acknowledged is lost, nothing stands twice, and subscribers see each event once', async () => {
    await using server = await FailingServer.start();
    const [writing, reading] = [await server.store(), await server.store()];
    const acknowledged: string[] = [];
    let killing = true;
    const last = anEvent();
    const followers = [{}, { categories: ['apple', 'end'] }].map((options) =>
      collectMessages(reading.subscribe(options), (soFar) => {
        const message = soFar.at(-1);
        return message?.kind === 'event' && message.event.id === last.id;
      }),
    );
    const write = async (writer: number) => {
      const stream = `${writer % 2 === 0 ? 'apple' : 'pear'}-${writer}`;
      for (let revision = -1; killing;) {
        const events = someEvents(1 + (acknowledged.length % 3));
        const written = await writing.append(stream, events, writer < 3 ? 'any' : revision);
        acknowledged.push(...events.map(({ id }) => id));
        expect(written).toMatchObject({ revision: revision + events.length, duplicate: false });
        revision = written.revision;
      }
    };
    const written = Promise.all([0, 1, 2, 3, 4, 5].map(write));
    for (let kill = 0; kill < kills; kill++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 40) await new Promise((resolve) => setImmediate(resolve));
      await server.killAndStartAgain();
    }
    killing = false;
    await written;
    await writing.append('end-1', [last], 'no-stream');

    const all = await collect(reading.readAll());
    expect(
      all
        .slice(0, -1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...acknowledged].sort());
    for (const events of streamsOf(all).values()) {
      expect(events.map(({ revision }) => revision)).toEqual([...events.keys()]);
    }
    const [everything, applesAndEnd] = (await Promise.all(followers)).map((messages) =>
      messages.flatMap((message) => (message.kind === 'event' ? [message.event.id] : [])),
    );
    expect(everything).toEqual(all.map(({ id }) => id));
    const apples = all.filter(({ stream }) => !stream.startsWith('pear'));
    expect(applesAndEnd).toEqual(apples.map(({ id }) => id));
  });

  it('a reading goes on where it was', async () => {
    await using server = await FailingServer.start();
    const store = await server.store();
    for (let n = 0; n < 4; n++) await store.append(`apple-${n}`, someEvents(1_000), 'no-stream');
    for (let n = 0; n < 4; n++) await store.append('pear-1', someEvents(1_000), 'any');
    for (const reading of [store.readAll(), store.readStream('pear-1')]) {
      const positions: number[] = [];
      for await (const { position } of reading) {
        positions.push(position);
        if (positions.length === 300) await server.killAndStartAgain();
      }
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      expect(positions.at(-1)).toBe(8_000);
      expect([4_000, 8_000]).toContain(positions.length);
    }
  });

  it('leaves no connection behind that nobody uses, however many calls failed together', async () => {
    const sockets: Socket[] = [];
    const opened = (message: unknown) => sockets.push((message as { socket: Socket }).socket);
    subscribe('net.client.socket', opened);
    await using server = await FailingServer.start();
    const store = await server.store();
    await store.append('apple-1', [anEvent()], 'no-stream');
    await server.kill();
    const asked = Array.from({ length: 60 }, (_, n) => collect(store.readStream(`apple-${n}`)));
    await pause(700);
    await server.startAgain();
    expect((await Promise.all(asked)).flat()).toHaveLength(1);
    // A connection that was left behind comes up when its pause is over.
    await pause(2_000);
    unsubscribe('net.client.socket', opened);
    expect(sockets.filter(({ destroyed }) => !destroyed).length).toBe(1);
  });

  it('a subscription that waits hears of what is appended afterwards', async () => {
    await using server = await FailingServer.start();
    const store = await server.store();
    const messages = store.subscribe({ categories: ['apple'] })[Symbol.asyncIterator]();
    expect((await messages.next()).value).toEqual({ kind: 'caught-up', position: 0 });
    const next = messages.next();
    await server.killAndStartAgain();
    const { position } = await store.append('apple-1', [anEvent()], 'no-stream');
    expect((await next).value).toMatchObject({ kind: 'event', event: { position } });
    await messages.return?.();
  });
});

describe('When an earlier state of the event store was put back', () => {
  it('appends are judged by what stands there now', async () => {
    await using server = await FailingServer.start();
    const store = await server.store();
    const [kept, lost] = [someEvents(2), someEvents(3)];
    await store.append('apple-1', kept, 'no-stream');
    await server.kill();
    await using earlier = await temporaryFolder();
    await cp(server.path, earlier.path, { recursive: true });
    await server.startAgain();
    await store.append('apple-1', lost, 1);
    await server.kill();
    await cp(earlier.path, server.path, { recursive: true });
    await server.startAgain();
    expect(await store.append('apple-1', lost, 'any')).toMatchObject({ revision: 4, duplicate: false });
    expect(await store.append('apple-1', kept, 'any')).toMatchObject({ revision: 1, duplicate: true });
    await server.kill();
    await cp(earlier.path, server.path, { recursive: true });
    await server.startAgain();
    await expect(store.append('apple-1', [anEvent()], 4)).rejects.toMatchObject({ actual: 1 });
  });
});

describe('While the event store is away', () => {
  it('appending and reading end with what to do, and the append may be repeated afterwards', async () => {
    await using server = await FailingServer.start();
    const store = await server.store({ patienceMs: 400 });
    await store.append('apple-1', [anEvent()], 'no-stream');
    await server.kill();
    const events = someEvents(2);
    const unavailable = { code: 'UNAVAILABLE', message: expect.stringContaining('again when it is back') };
    await expect(store.append('apple-1', events, 0)).rejects.toMatchObject(unavailable);
    await expect(collect(store.readStream('apple-1'))).rejects.toMatchObject(unavailable);
    await expect(collect(store.readAll({ categories: ['apple'] }))).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await server.startAgain();
    // By another one: the first waits a second before it connects again, and its patience is shorter here.
    const other = await server.store();
    expect(await other.append('apple-1', events, 0)).toMatchObject({ revision: 2, duplicate: false });
  });

  it('a store can be opened already, and works when it comes', async () => {
    await using server = await FailingServer.start();
    await server.kill();
    const store = await server.store();
    const asked = store.append('apple-1', [anEvent()], 'no-stream');
    await server.startAgain();
    expect(await asked).toEqual({ revision: 0, position: 1, duplicate: false });
  });

  it('a subscription ends when its signal aborts, and when the store closes', async () => {
    await using server = await FailingServer.start();
    const [one, other] = [await server.store(), await server.store()];
    await server.kill();
    const abort = new AbortController();
    const ends = [collect(one.subscribe({ signal: abort.signal })), collect(other.subscribe())];
    abort.abort();
    await other.close();
    expect(await Promise.all(ends)).toEqual([[], []]);
  });
});

describe('When the event store hangs', () => {
  it('an append gives up in time, may reach the server late, and is stored once when it is repeated', async () => {
    await using server = await FailingServer.start();
    const store = await server.store({ patienceMs: 1_500 });
    await store.append('apple-1', [anEvent()], 'no-stream');
    const events = someEvents(2);
    process.kill(server.pid, 'SIGSTOP');
    const asked = store.append('apple-1', events, 0);
    await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    process.kill(server.pid, 'SIGCONT');
    expect(await store.append('apple-1', events, 0)).toMatchObject({ revision: 2 });
    await expect(store.append('apple-1', [...events, anEvent()], 'any')).rejects.toThrow(EventIdConflict);
    expect(await store.append('apple-1', [anEvent()], 'any')).toMatchObject({ revision: 3 });
    expect(await collect(store.readStream('apple-1'))).toHaveLength(4);
  });
});
