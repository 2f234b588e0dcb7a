import { EventIdConflict } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

export function idempotence(using: WithStore): void {
  describe('idempotence by event id', () => {
    for (const expected of ['no-stream', 'any', 'stream-exists', -1, 0, 2, 9] as const) {
      it(
        `answers a repeated append with the first result when ${expected} is expected`,
        using(async (store) => {
          const events = someEvents(3);
          const first = await store.append('sample-1', events, 'no-stream');
          const again = await store.append('sample-1', events, expected);
          expect(again).toEqual({ ...first, duplicate: true });
          expect(await collect(store.readAll())).toHaveLength(3);
        }),
      );
    }

    it(
      'answers it also after later events of the stream',
      using(async (store) => {
        await store.append('sample-1', someEvents(2), 'no-stream');
        const events = someEvents(2);
        const first = await store.append('sample-1', events, 1);
        await store.append('sample-1', someEvents(3), 3);
        expect(await store.append('sample-1', events, 1)).toEqual({ ...first, duplicate: true });
        expect(await collect(store.readStream('sample-1'))).toHaveLength(7);
      }),
    );

    it(
      'answers it also after events of many other streams',
      using(async (store) => {
        const event = anEvent();
        const first = await store.append('sample-1', [event], 'no-stream');
        await Promise.all(someEvents(50).map((e, n) => store.append(`other-${n}`, [e], 'no-stream')));
        expect(await store.append('sample-1', [event], 'any')).toEqual({ ...first, duplicate: true });
      }),
    );

    it(
      'does not move the head nor change the event when it is repeated',
      using(async (store) => {
        const event = anEvent({ said: 'first' });
        const { position } = await store.append('sample-1', [event], 'no-stream');
        await store.append('sample-1', [{ ...event, data: { said: 'second' } }], 'no-stream');
        expect(await store.head()).toBe(position);
        const [kept] = await collect(store.readStream('sample-1'));
        expect(kept?.data).toEqual({ said: 'first' });
      }),
    );

    it(
      'refuses known and new ids in one append, and writes none of them',
      using(async (store) => {
        const [known, fresh] = [anEvent(), anEvent()];
        await store.append('sample-1', [known], 'no-stream');
        await expect(store.append('sample-1', [known, fresh], 'any')).rejects.toThrow(EventIdConflict);
        await expect(store.append('sample-1', [fresh, known], 'any')).rejects.toThrow(EventIdConflict);
        expect(await collect(store.readAll())).toHaveLength(1);
      }),
    );

    it(
      'refuses known ids in another order',
      using(async (store) => {
        const [one, two] = [anEvent(), anEvent()];
        await store.append('sample-1', [one, two], 'no-stream');
        await expect(store.append('sample-1', [two, one], 'any')).rejects.toThrow(EventIdConflict);
      }),
    );

    it(
      'refuses the same id twice in one append',
      using(async (store) => {
        const event = anEvent();
        await expect(store.append('sample-1', [event, event], 'no-stream')).rejects.toThrow(EventIdConflict);
        expect(await collect(store.readAll())).toEqual([]);
      }),
    );

    it(
      'writes once what two callers append at the same time',
      using(async (store) => {
        const events = someEvents(2);
        const results = await Promise.all(
          Array.from({ length: 8 }, () => store.append('sample-1', events, 'no-stream')),
        );
        expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
        expect(new Set(results.map(({ position }) => position)).size).toBe(1);
        expect(await collect(store.readAll())).toHaveLength(2);
      }),
    );
  });
}
