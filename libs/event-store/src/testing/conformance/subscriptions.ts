import type { EventStore, SubscriptionMessage } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, collectMessages, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

const caughtUp = (messages: readonly SubscriptionMessage[]) => messages.at(-1)?.kind === 'caught-up';
const eventCount = (count: number) => (messages: readonly SubscriptionMessage[]) =>
  eventsOf(messages).length >= count;

function eventsOf(messages: readonly SubscriptionMessage[]) {
  return messages.flatMap((message) => (message.kind === 'event' ? [message.event] : []));
}

/** Resolves at the first `caught-up` of a subscription that then goes on. */
function started(store: EventStore, enough: (messages: readonly SubscriptionMessage[]) => boolean) {
  let tell = () => {};
  const live = new Promise<void>((resolve) => (tell = resolve));
  const done = collectMessages(store.subscribe(), (messages) => {
    if (caughtUp(messages)) tell();
    return enough(messages);
  });
  return { live, done };
}

export function subscriptions(using: WithStore): void {
  describe('a subscription', () => {
    it(
      'says at once that it has caught up with an empty store',
      using(async (store) => {
        expect(await collectMessages(store.subscribe(), caughtUp)).toEqual([
          { kind: 'caught-up', position: 0 },
        ]);
      }),
    );

    it(
      'yields all that was there, and then that it has caught up at the head',
      using(async (store) => {
        await store.append('sample-1', someEvents(3), 'no-stream');
        const messages = await collectMessages(store.subscribe(), caughtUp);
        expect(eventsOf(messages)).toEqual(await collect(store.readAll()));
        expect(messages.at(-1)).toEqual({ kind: 'caught-up', position: await store.head() });
      }),
    );

    it(
      'starts after a position',
      using(async (store) => {
        const { position } = await store.append('sample-1', someEvents(3), 'no-stream');
        await store.append('sample-1', [anEvent({ n: 'later' })], 2);
        const messages = await collectMessages(store.subscribe({ after: position }), caughtUp);
        expect(eventsOf(messages).map(({ data }) => data.n)).toEqual(['later']);
      }),
    );

    it(
      'yields live what is appended after it caught up',
      using(async (store) => {
        await store.append('sample-1', someEvents(2), 'no-stream');
        const { live, done } = started(store, eventCount(5));
        await live;
        await store.append('sample-1', someEvents(2), 1);
        await store.append('sample-2', [anEvent()], 'no-stream');
        expect(eventsOf(await done)).toEqual(await collect(store.readAll()));
      }),
    );

    it(
      'says again that it has caught up after live events',
      using(async (store) => {
        const twice = (messages: readonly SubscriptionMessage[]) =>
          caughtUp(messages) && eventsOf(messages).length === 1;
        const { live, done } = started(store, twice);
        await live;
        const { position } = await store.append('sample-1', [anEvent()], 'no-stream');
        expect((await done).at(-1)).toEqual({ kind: 'caught-up', position });
      }),
    );

    it(
      'yields only the categories asked, and catches up beyond the others',
      using(async (store) => {
        await store.append('apple-1', someEvents(2), 'no-stream');
        await store.append('plum-1', someEvents(2), 'no-stream');
        await store.append('pear-1', someEvents(2), 'no-stream');
        const messages = await collectMessages(store.subscribe({ categories: ['apple', 'plum'] }), caughtUp);
        expect(eventsOf(messages).map(({ stream }) => stream)).toEqual([
          'apple-1',
          'apple-1',
          'plum-1',
          'plum-1',
        ]);
        expect(messages.at(-1)).toEqual({ kind: 'caught-up', position: await store.head() });
      }),
    );

    it(
      'yields live events of a category that did not exist when it began',
      using(async (store) => {
        const reading = collectMessages(store.subscribe({ categories: ['apple'] }), eventCount(1));
        await store.append('pear-1', [anEvent()], 'no-stream');
        await store.append('apple-1', [anEvent()], 'no-stream');
        expect(eventsOf(await reading)[0]?.stream).toBe('apple-1');
      }),
    );

    it(
      'ends when its signal aborts while it waits',
      using(async (store) => {
        const abort = new AbortController();
        for await (const message of store.subscribe({ signal: abort.signal })) {
          expect(message.kind).toBe('caught-up');
          setImmediate(() => abort.abort());
        }
      }),
    );

    it(
      'ends when its signal aborts in the middle of the history',
      using(async (store) => {
        await store.append('sample-1', someEvents(50), 'no-stream');
        const abort = new AbortController();
        const seen = await collectMessages(store.subscribe({ signal: abort.signal }), (messages) => {
          if (messages.length === 5) abort.abort();
          return false;
        });
        expect(seen).toHaveLength(5);
      }),
    );

    it(
      'yields nothing with a signal that was aborted before',
      using(async (store) => {
        await store.append('sample-1', someEvents(2), 'no-stream');
        expect(await collect(store.subscribe({ signal: AbortSignal.abort() }))).toEqual([]);
      }),
    );

    it(
      'can be left and taken up again after the last event seen, without gap or repetition',
      using(async (store) => {
        await store.append('sample-1', someEvents(10), 'no-stream');
        const first = eventsOf(await collectMessages(store.subscribe(), eventCount(4)));
        const after = first.at(-1)?.position as number;
        const rest = eventsOf(await collectMessages(store.subscribe({ after }), caughtUp));
        expect([...first, ...rest]).toEqual(await collect(store.readAll()));
      }),
    );

    it(
      'yields the same to several subscribers',
      using(async (store) => {
        const readers = Array.from({ length: 5 }, () => collectMessages(store.subscribe(), eventCount(30)));
        for (let n = 0; n < 10; n++) await store.append(`sample-${n}`, someEvents(3), 'no-stream');
        const all = await collect(store.readAll());
        for (const messages of await Promise.all(readers)) expect(eventsOf(messages)).toEqual(all);
      }),
    );

    it(
      'lets a slow consumer take its time without losing anything',
      using(async (store) => {
        const seen: unknown[] = [];
        for await (const message of store.subscribe()) {
          if (message.kind === 'event') seen.push(message.event.data.n);
          if (seen.length === 1_200) break;
          if (message.kind === 'caught-up' || seen.length % 100 === 0) {
            const rest = Math.min(100, 1_200 - (await collect(store.readAll())).length);
            if (rest > 0) await store.append('sample-1', someEvents(rest), 'any');
          }
        }
        expect(seen).toEqual(Array.from({ length: 1_200 }, (_, n) => n % 100));
      }),
    );
  });
}
