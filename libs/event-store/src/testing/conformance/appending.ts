import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

export function appending(using: WithStore): void {
  describe('appending', () => {
    it(
      'gives the first event revision 0 and a position above 0',
      using(async (store) => {
        const result = await store.append('sample-1', [anEvent()], 'no-stream');
        expect(result).toEqual({ revision: 0, position: expect.any(Number), duplicate: false });
        expect(result.position).toBeGreaterThan(0);
      }),
    );

    it(
      'answers the revision and the position of the last of several events',
      using(async (store) => {
        const result = await store.append('sample-1', someEvents(3), 'no-stream');
        const last = (await collect(store.readAll())).at(-1);
        expect(result).toEqual({ revision: 2, position: last?.position, duplicate: false });
      }),
    );

    it(
      'continues the revisions of the stream',
      using(async (store) => {
        await store.append('sample-1', someEvents(2), 'no-stream');
        expect((await store.append('sample-1', someEvents(2), 1)).revision).toBe(3);
      }),
    );

    it(
      'numbers each stream on its own',
      using(async (store) => {
        await store.append('sample-1', someEvents(5), 'no-stream');
        expect((await store.append('sample-2', [anEvent()], 'no-stream')).revision).toBe(0);
      }),
    );

    it(
      'gives rising positions over all streams',
      using(async (store) => {
        const positions: number[] = [];
        for (const stream of ['sample-1', 'other-1', 'sample-1', 'sample-2']) {
          positions.push((await store.append(stream, [anEvent()], 'any')).position);
        }
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      }),
    );

    it(
      'keeps the events of one append together and in their order',
      using(async (store) => {
        await store.append('sample-1', someEvents(20), 'no-stream');
        const read = await collect(store.readAll());
        expect(read.map(({ data }) => data.n)).toEqual([...Array(20).keys()]);
      }),
    );

    it(
      'refuses an append without events',
      using(async (store) => {
        await expect(store.append('sample-1', [], 'any')).rejects.toThrow();
        expect(await collect(store.readStream('sample-1'))).toEqual([]);
      }),
    );

    it(
      'moves the head to the last position',
      using(async (store) => {
        expect(await store.head()).toBe(0);
        const { position } = await store.append('sample-1', someEvents(2), 'no-stream');
        expect(await store.head()).toBe(position);
      }),
    );

    it(
      'accepts a thousand events in one append',
      using(async (store) => {
        expect((await store.append('sample-1', someEvents(1_000), 'no-stream')).revision).toBe(999);
        expect(await collect(store.readStream('sample-1'))).toHaveLength(1_000);
      }),
    );

    it(
      'stamps every event with the instant it was recorded, never falling',
      using(async (store) => {
        const before = Date.now();
        for (let n = 0; n < 5; n++) await store.append('sample-1', [anEvent()], 'any');
        const instants = (await collect(store.readAll())).map(({ recordedAt }) => recordedAt);
        expect(instants).toEqual(instants.map((instant) => new Date(instant).toISOString()));
        expect(instants).toEqual([...instants].sort());
        const minute = 60_000;
        expect(Math.abs(Date.parse(instants[0] as string) - before)).toBeLessThan(minute);
      }),
    );
  });
}
