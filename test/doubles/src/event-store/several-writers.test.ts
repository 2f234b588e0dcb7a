import {
  EventIdConflict,
  type EventStore,
  ManualClock,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import { anEvent, collect, collectMessages, someEvents } from '@samenloket/event-store/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FailingServer } from './testing/failing-server.js';

let server: FailingServer;
beforeAll(async () => {
  server = await FailingServer.start();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const stores = (count: number) => Promise.all(Array.from({ length: count }, () => server.store()));
const aStore = () => server.store();
const aStream = () => `apple-${randomUUID()}`;

async function idsIn(store: EventStore, stream: string): Promise<string[]> {
  return (await collect(store.readStream(stream))).map(({ id }) => id);
}

describe('Several processes on one event store', () => {
  it('that append the same events have one writer; the others get its result and know it', async () => {
    const racing = await stores(8);
    for (const expected of ['no-stream', 'any', 0, 'stream-exists'] as const) {
      const stream = aStream();
      if (expected === 0 || expected === 'stream-exists') await racing[0]?.append(stream, [anEvent()], 'any');
      const events = someEvents(3);
      const results = await Promise.all(racing.map((store) => store.append(stream, events, expected)));
      expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(new Set(results.map(({ position }) => position)).size).toBe(1);
      const store = await aStore();
      expect((await idsIn(store, stream)).slice(-3)).toEqual(events.map(({ id }) => id));
      const { position } = (await collect(store.readStream(stream))).at(-1) ?? {};
      expect(results[0]?.position).toBe(position);
    }
  });

  it('that append whatever is there all succeed, each append whole', async () => {
    const [stream, racing] = [aStream(), await stores(5)];
    await Promise.all(
      racing.map(async (store) => {
        for (let round = 0; round < 10; round++) await store.append(stream, someEvents(2), 'any');
      }),
    );
    const events = await collect((await aStore()).readStream(stream));
    expect(events.map(({ data }) => data.n)).toEqual(Array.from({ length: 100 }, (_, n) => n % 2));
  });

  it('that decide on the same revision have one winner; the others learn the revision', async () => {
    const [stream, racing] = [aStream(), await stores(5)];
    await racing[0]?.append(stream, [anEvent()], 'no-stream');
    const outcomes = await Promise.allSettled(racing.map((store) => store.append(stream, someEvents(2), 0)));
    const lost = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(lost).toHaveLength(4);
    for (const reason of lost) expect(reason).toMatchObject({ stream, expected: 0, actual: 2 });
    for (const reason of lost) expect(reason).toBeInstanceOf(WrongExpectedRevision);
  });

  it('never write a known id again at the present revision, however much each has read', async () => {
    const [writer, reader, partial, cold] = [await aStore(), await aStore(), await aStore(), await aStore()];
    const stream = aStream();
    const events = someEvents(4);
    const first = await writer.append(stream, events, 'no-stream');
    await collect(reader.readStream(stream));
    await collect(partial.readStream(stream, { limit: 2 }));
    for (const store of [writer, reader, partial, cold]) {
      for (const expected of ['any', 3, 'stream-exists', 'no-stream', 7] as const) {
        expect(await store.append(stream, events, expected)).toEqual({ ...first, duplicate: true });
        await expect(store.append(stream, [...events.slice(1), anEvent()], expected)).rejects.toThrow(
          EventIdConflict,
        );
      }
    }
    expect(await idsIn(cold, stream)).toEqual(events.map(({ id }) => id));
  });

  it('recognise their ids behind what others appended meanwhile', async () => {
    const [one, other] = [await aStore(), await aStore()];
    const stream = aStream();
    await one.append(stream, someEvents(2), 'no-stream');
    const events = someEvents(3);
    const first = await other.append(stream, events, 1);
    await other.append(stream, someEvents(2), 'any');
    expect(await one.append(stream, events, 1)).toEqual({ ...first, duplicate: true });
    await expect(one.append(stream, events.toReversed(), 'any')).rejects.toThrow(EventIdConflict);
    await expect(one.append(stream, [anEvent()], 1)).rejects.toMatchObject({ actual: 6 });
  });

  it('stamp a stream with instants that never fall, though their clocks differ', async () => {
    const clocks = ['10:00', '08:00', '09:00'].map(
      (time) => new ManualClock(new Date(`2026-03-01T${time}:00Z`)),
    );
    const [stream, other] = [aStream(), aStream()];
    for (const clock of clocks) await (await server.store({ clock })).append(stream, [anEvent()], 'any');
    const late = await server.store({ clock: clocks[1] as ManualClock });
    await late.append(other, [anEvent()], 'no-stream');
    const hours = async (name: string) =>
      (await collect(late.readStream(name))).map(({ recordedAt }) => recordedAt.slice(11, 13));
    expect(await hours(stream)).toEqual(['10', '10', '10']);
    expect(await hours(other)).toEqual(['08']);
  });
});

describe('A position that was told as caught up', () => {
  it('is a place to go on from without missing the next event, of whatever category', async () => {
    const store = await aStore();
    const caughtUp = async (after: number) => {
      const messages = await collectMessages(
        store.subscribe({ after, categories: ['plum'] }),
        (soFar) => soFar.at(-1)?.kind === 'caught-up',
      );
      const last = messages.at(-1);
      return { events: messages.length - 1, position: last?.kind === 'caught-up' ? last.position : 0 };
    };
    let { position } = await caughtUp(0);
    for (const [stream, seen] of [
      ['pear-1', 0],
      ['plum-1', 1],
      ['plum-2', 1],
      ['pear-2', 0],
    ] as const) {
      await store.append(stream, [anEvent()], 'no-stream');
      const next = await caughtUp(position);
      expect(next.events).toBe(seen);
      expect(next.position).toBeGreaterThan(position);
      position = next.position;
    }
  });

  it('moves on with live events of other categories', async () => {
    const store = await aStore();
    let enough = 0;
    const following = collectMessages(store.subscribe({ categories: ['quince'] }), (soFar) => {
      const last = soFar.at(-1);
      return last?.kind === 'caught-up' && enough > 0 && last.position >= enough;
    });
    const { position } = await store.append('cherry-1', [anEvent()], 'no-stream');
    enough = position;
    // A server tells how far it is each so many events, not at each.
    for (let n = 0; n < 200; n++) await store.append('cherry-1', [anEvent()], n);
    await following;
  });
});
