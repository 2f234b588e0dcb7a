import type { EventStore } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

async function fill(store: EventStore): Promise<void> {
  for (const stream of ['apple-1', 'pear-1', 'apple-2', 'plum-1', 'pear-1', 'apple-1']) {
    await store.append(stream, someEvents(2), 'any');
  }
}

async function streams(store: EventStore, categories: readonly string[]): Promise<string[]> {
  return (await collect(store.readAll({ categories }))).map(({ stream }) => stream);
}

export function readingAll(using: WithStore): void {
  describe('reading all streams', () => {
    it(
      'yields nothing from an empty store',
      using(async (store) => {
        expect(await collect(store.readAll())).toEqual([]);
      }),
    );

    it(
      'yields every event once, in order of position',
      using(async (store) => {
        await fill(store);
        const positions = (await collect(store.readAll())).map(({ position }) => position);
        expect(positions).toHaveLength(12);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      }),
    );

    it(
      'starts after a position',
      using(async (store) => {
        await fill(store);
        const all = await collect(store.readAll());
        const after = all[4]?.position as number;
        expect(await collect(store.readAll({ after }))).toEqual(all.slice(5));
      }),
    );

    it(
      'yields nothing after the head',
      using(async (store) => {
        await fill(store);
        expect(await collect(store.readAll({ after: await store.head() }))).toEqual([]);
      }),
    );

    it(
      'lets who reads on while others write miss nothing',
      using(async (store) => {
        const writing: Promise<unknown>[] = [];
        let after = 0;
        const seen: string[] = [];
        const readOn = async () => {
          const head = await store.head();
          for await (const { stream, position } of store.readAll({ after, categories: ['apple', 'pear'] })) {
            seen.push(stream);
            after = position;
          }
          after = Math.max(after, head);
        };
        for (let n = 0; n < 300; n++) {
          for (const fruit of ['plum', 'pear', 'apple'])
            if (n % 3 > 0 || fruit !== 'pear')
              writing.push(store.append(`${fruit}-${n}`, someEvents(1), 'no-stream'));
          await nextTurn();
          await readOn();
        }
        await Promise.all(writing);
        await readOn();
        expect(seen).toEqual(await streams(store, ['apple', 'pear']));
        expect(seen).toHaveLength(500);
      }),
    );

    it(
      'stops at a limit',
      using(async (store) => {
        await fill(store);
        const all = await collect(store.readAll());
        expect(await collect(store.readAll({ limit: 5 }))).toEqual(all.slice(0, 5));
        expect(await collect(store.readAll({ limit: 0 }))).toEqual([]);
      }),
    );

    it(
      'reads on from the last position of a limited read without a gap',
      using(async (store) => {
        await fill(store);
        const first = await collect(store.readAll({ limit: 7 }));
        const rest = await collect(store.readAll({ after: first.at(-1)?.position as number }));
        expect([...first, ...rest]).toEqual(await collect(store.readAll()));
      }),
    );

    it(
      'yields one category',
      using(async (store) => {
        await fill(store);
        expect(await streams(store, ['plum'])).toEqual(['plum-1', 'plum-1']);
      }),
    );

    it(
      'yields several categories, in order of position',
      using(async (store) => {
        await fill(store);
        const read = await collect(store.readAll({ categories: ['pear', 'apple'] }));
        const all = await collect(store.readAll());
        expect(read).toEqual(all.filter(({ stream }) => !stream.startsWith('plum')));
      }),
    );

    it(
      'yields nothing for a category without events, and nothing for no category at all',
      using(async (store) => {
        await fill(store);
        expect(await streams(store, ['quince'])).toEqual([]);
        expect(await streams(store, [])).toEqual([]);
      }),
    );

    it(
      'takes a category as a whole word',
      using(async (store) => {
        await store.append('apple-1', [anEvent()], 'no-stream');
        await store.append('applePie-1', [anEvent()], 'no-stream');
        await store.append('app-le', [anEvent()], 'no-stream');
        expect(await streams(store, ['apple'])).toEqual(['apple-1']);
        expect(await streams(store, ['app'])).toEqual(['app-le']);
      }),
    );

    it(
      'combines categories, a position and a limit',
      using(async (store) => {
        await fill(store);
        const apples = await collect(store.readAll({ categories: ['apple'] }));
        const after = apples[1]?.position as number;
        const read = await collect(store.readAll({ categories: ['apple'], after, limit: 3 }));
        expect(read).toEqual(apples.slice(2, 5));
      }),
    );

    it(
      'yields thousands of events of two categories whole',
      using(async (store) => {
        for (let round = 0; round < 4; round++) {
          await store.append(`apple-${round}`, someEvents(600), 'no-stream');
          await store.append(`pear-${round}`, someEvents(300), 'no-stream');
          await store.append(`plum-${round}`, someEvents(300), 'no-stream');
        }
        const read = await collect(store.readAll({ categories: ['apple', 'plum'] }));
        const all = await collect(store.readAll());
        expect(read).toEqual(all.filter(({ stream }) => !stream.startsWith('pear')));
      }),
    );
  });
}
