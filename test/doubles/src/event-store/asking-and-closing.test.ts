import type { JsonObject } from '@samenloket/event-sourcing';
import { anEvent, collect, someEvents } from '@samenloket/event-store/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { FailingServer } from './testing/failing-server.js';

let server: FailingServer;
let store: EventStoreDbStore;
beforeEach(async () => {
  server = await FailingServer.start();
  store = await server.store();
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

describe('A store on EventStoreDB', () => {
  it('refuses what cannot be written as JSON, and more than the server takes at once, and goes on', async () => {
    const cyclic: { [key: string]: JsonObject } = {};
    cyclic['itself'] = cyclic;
    await expect(store.append('apple-1', [anEvent(cyclic)], 'no-stream')).rejects.toThrow(TypeError);
    const large = Array.from({ length: 3 }, () => anEvent({ secret: 'x'.repeat(400_000) }));
    const refused = store.append('apple-1', large, 'no-stream');
    await expect(refused).rejects.toThrow(
      'Stream apple-1: 3 events are more than the server takes in one append.',
    );
    expect(await store.append('apple-1', [anEvent()], 'no-stream')).toMatchObject({ revision: 0 });
  });
});

describe('A store on EventStoreDB that is closed', () => {
  it('writes what was asked before, and refuses what is asked after', async () => {
    const asked = [0, 1].map((n) => store.append('apple-1', someEvents(3), n === 0 ? 'no-stream' : 2));
    const closing = store.close();
    await expect(store.append('apple-1', [anEvent()], 'any')).rejects.toThrow('closed');
    expect((await Promise.all(asked)).map(({ revision }) => revision)).toEqual([2, 5]);
    await closing;
    for (const asking of [collect(store.readAll()), collect(store.readStream('apple-1')), store.head()])
      await expect(asking).rejects.toThrow('closed');
    expect(await collect(store.subscribe())).toEqual([]);
    await store.close();
  });

  it('ends its subscriptions, and what is being read', async () => {
    for (let n = 0; n < 3; n++) await store.append('apple-1', someEvents(1_000), 'any');
    const following = collect(store.subscribe({ after: 3_000 }));
    const readings = [store.readStream('apple-1'), store.readAll()].map((events) =>
      events[Symbol.asyncIterator](),
    );
    for (const reading of readings) expect((await reading.next()).done).toBe(false);
    await store.close();
    expect((await following).length).toBeLessThanOrEqual(1);
    for (const reading of readings) await expect(allOf(reading)).rejects.toThrow('closed');
  });
});

async function allOf(reading: AsyncIterator<unknown>): Promise<void> {
  while (!(await reading.next()).done);
}
