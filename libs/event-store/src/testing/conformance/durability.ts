import type { EventStore } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { OpenedStore, WithStore } from './with-store.js';

async function again(store: EventStore, reopen: OpenedStore['reopen']): Promise<EventStore> {
  return reopen ? reopen() : store;
}

export function durability(using: WithStore): void {
  describe('after it was closed and opened again', () => {
    it(
      'every event is as it was',
      using(async (store, reopen) => {
        for (const stream of ['sample-1', 'other-1', 'sample-1'])
          await store.append(stream, someEvents(3), 'any');
        const before = await collect(store.readAll());
        const reopened = await again(store, reopen);
        expect(await collect(reopened.readAll())).toEqual(before);
        expect(await reopened.head()).toBe(before.at(-1)?.position);
      }),
    );

    it(
      'revisions and positions go on where they were',
      using(async (store, reopen) => {
        const first = await store.append('sample-1', someEvents(3), 'no-stream');
        const reopened = await again(store, reopen);
        await expect(reopened.append('sample-1', [anEvent()], 'no-stream')).rejects.toThrow('revision 2');
        const second = await reopened.append('sample-1', [anEvent()], 2);
        expect(second.revision).toBe(3);
        expect(second.position).toBeGreaterThan(first.position);
      }),
    );

    it(
      'a repeated append is still recognised',
      using(async (store, reopen) => {
        const events = someEvents(2);
        const first = await store.append('sample-1', events, 'no-stream');
        const reopened = await again(store, reopen);
        expect(await reopened.append('sample-1', events, 'no-stream')).toEqual({ ...first, duplicate: true });
      }),
    );
  });
}
