import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DomainError,
  type EventStore,
  type RecordedEvent,
  type SubscribeOptions,
} from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { anEvent, temporaryFolder, type TemporaryFolder } from '@samenloket/event-store/testing';
import { OwnEventsFeed } from './own-events-feed.js';
import { TranslatedFeed } from './translated-feed.js';

describe('a feed translated from the event store', () => {
  let folder: TemporaryFolder;
  let store: EventStore;
  let feed: TranslatedFeed;

  /** Odd numbers concern the readers, even ones do not. */
  const translate = ({ data }: RecordedEvent) =>
    Number(data['n']) % 2 === 1 ? { type: 'kit.odd.v1', data: { odd: data['n'] } } : undefined;
  const append = async (stream: string, ...numbers: number[]) =>
    (
      await store.append(
        stream,
        numbers.map((n) => anEvent({ n })),
        'any',
      )
    ).position;

  beforeEach(async () => {
    folder = await temporaryFolder();
    store = await SqliteEventStore.open({ folder: folder.path });
    feed = new TranslatedFeed('intake', store, ['careRequest', 'desk'], translate);
  });
  afterEach(async () => {
    await store.close();
    await folder[Symbol.asyncDispose]();
  });

  it('gives the translated events of its categories, in the envelope of what was recorded', async () => {
    await append('careRequest-1', 1);
    await append('offers-1', 3);
    const head = await append('desk-1', 5);
    const { events, position, more } = await feed.read(0, 10);
    expect(events.map(({ data, stream }) => [stream, data])).toEqual([
      ['careRequest-1', { odd: 1 }],
      ['desk-1', { odd: 5 }],
    ]);
    expect(events[0]).toMatchObject({
      type: 'kit.odd.v1',
      producer: 'intake',
      position: 1,
      revision: 0,
      metadata: { correlationId: 'sample' },
    });
    expect({ position, more }).toEqual({ position: head, more: false });
  });

  it('moves its position past what does not concern its readers', async () => {
    await append('careRequest-1', 2, 4);
    const head = await append('offers-1', 1, 3);
    expect(await feed.read(0, 10)).toEqual({ events: [], position: head, more: false });
  });

  it('gives an empty page with more to come when a whole page says nothing', async () => {
    await append('careRequest-1', 2, 4, 6, 7);
    expect(await feed.read(0, 2)).toEqual({ events: [], position: 2, more: true });
    const { events, position } = await feed.read(2, 2);
    expect(events).toHaveLength(1);
    expect(position).toBe(4);
  });

  it('reads to the end through full pages', async () => {
    await append('careRequest-1', 1, 3, 5, 7);
    expect(await feed.read(2, 2)).toMatchObject({ position: 4, more: true });
    expect(await feed.read(4, 2)).toEqual({ events: [], position: 4, more: false });
  });

  it('hands out an event that cannot be translated without content, and all others as they are', async () => {
    await append('careRequest-1', 1, 3, 5);
    const broken = new TranslatedFeed('intake', store, ['careRequest'], (recorded) => {
      if (recorded.data['n'] === 3) throw new TypeError('secret');
      return translate(recorded);
    });
    const { events, position } = await broken.read(0, 10);
    expect(events.map(({ data, unreadable }) => [data, unreadable])).toEqual([
      [{ odd: 1 }, undefined],
      [{}, 'TypeError'],
      [{ odd: 5 }, undefined],
    ]);
    expect(events[1]).toMatchObject({
      type: 'unreadable',
      stream: 'careRequest-1',
      revision: 1,
      position: 2,
    });
    expect(JSON.stringify(events)).not.toContain('secret');
    expect(position).toBe(3);
  });

  it('fails as a whole as long as something it needs is not there', async () => {
    await append('careRequest-1', 1);
    let locked = true;
    const unsteady = new TranslatedFeed('intake', store, ['careRequest'], (recorded) => {
      if (locked) throw new DomainError('UNAVAILABLE', 'The keys cannot be read now.');
      return translate(recorded);
    });
    await expect(unsteady.read(0, 10)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    locked = false;
    expect((await unsteady.read(0, 10)).events).toMatchObject([{ data: { odd: 1 } }]);
  });

  it('decodes the own events through the codec', async () => {
    await append('careRequest-1', 1);
    const decode = async ({ data }: RecordedEvent) => ({ type: 'decoded', data: { plain: data['n'] } });
    const own = new OwnEventsFeed('intake', store, ['careRequest'], { decode });
    expect((await own.read(0, 1)).events).toMatchObject([{ type: 'decoded', data: { plain: 1 } }]);
  });

  describe('when somebody waits for changes', () => {
    it('tells of events of other categories as well, for they move the position', async () => {
      const stop = new AbortController();
      const changes = feed.changes(0, stop.signal)[Symbol.asyncIterator]();
      const change = changes.next();
      await append('offers-1', 2);
      expect(await change).toEqual({ done: false, value: 1 });
      stop.abort();
      expect(await changes.next()).toEqual({ done: true, value: undefined });
    });

    it('keeps one subscription for all, and none when nobody waits', async () => {
      let open = 0;
      let opened = 0;
      const watched = new Proxy(store, {
        get: (target, key) => {
          if (key === 'subscribe') return counted;
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      async function* counted(options: SubscribeOptions) {
        open++;
        opened++;
        try {
          yield* store.subscribe(options);
        } finally {
          open--;
        }
      }
      const feeds = ['a', 'b', 'c'].map((name) => new TranslatedFeed(name, watched, [name], translate));
      const stop = new AbortController();
      const watching = feeds.map(async (each) => {
        const seen: number[] = [];
        for await (const head of each.changes(0, stop.signal)) {
          seen.push(head);
          if (head >= 3) break;
        }
        return seen.at(-1);
      });
      await append('offers-1', 1, 2, 3);
      expect(await Promise.all(watching)).toEqual([3, 3, 3]);
      expect(opened).toBe(1);
      await append('offers-1', 4);
      expect(open).toBe(0);
    });

    it('fails for who waits when the subscription does, and can be asked again', async () => {
      let broken = true;
      const flaky = new Proxy(store, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          if (key === 'subscribe' && broken) {
            return () => {
              throw new Error('The connection was lost.');
            };
          }
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      const unsteady = new TranslatedFeed('intake', flaky, ['desk'], translate);
      const next = () => unsteady.changes(0, new AbortController().signal)[Symbol.asyncIterator]().next();
      await expect(next()).rejects.toThrow('The event store can no longer be followed.');
      broken = false;
      const change = next();
      await append('desk-1', 1);
      expect(await change).toEqual({ done: false, value: 1 });
    });
  });

  it('tells a listener also of what came while it was busy with the change before', async () => {
    const stopping = new AbortController();
    const changes = feed.changes(0, stopping.signal)[Symbol.asyncIterator]();
    const first = await append('careRequest-1', 1);
    expect(await changes.next()).toEqual({ done: false, value: first });
    const second = await append('careRequest-1', 3);
    for await (const message of store.subscribe({ after: first })) if (message.kind === 'caught-up') break;
    expect(await changes.next()).toEqual({ done: false, value: second });
    stopping.abort();
  });
});
