import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import type { OpenedMessaging, OpenMessaging } from './opened-messaging.js';

/** Events at 2, 4, 6 …: positions rise, not always by one. */
export function numbered(count: number, producer = 'intake', from = 1): SourcedEvent[] {
  return Array.from({ length: count }, (_, index) =>
    sourced('kit.counted.v1', { number: from + index }, { position: 2 * (from + index), producer }),
  );
}

export const numbersOf = (events: readonly SourcedEvent[]) => events.map(({ data }) => data['number']);

export function feedCases(open: OpenMessaging): void {
  let messaging: OpenedMessaging;
  let source: MemoryFeed;

  beforeEach(async () => {
    messaging = await open({ deadlineMs: 10_000, log: new KeptLog() });
    source = new MemoryFeed('intake', numbered(10));
    await messaging.publish(source);
  });
  afterEach(() => messaging.close());

  const feed = () => messaging.feeds.of('intake');
  const firstChange = async (after: number) => {
    const stop = new AbortController();
    for await (const head of feed().changes(after, stop.signal)) {
      stop.abort();
      return head;
    }
    throw new Error('The changes ended.');
  };

  it('names its producer', () => {
    expect(feed().producer).toBe('intake');
  });

  it('gives all events in order', async () => {
    const { events, position, more } = await feed().read(0, 100);
    expect(numbersOf(events)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect({ position, more }).toEqual({ position: 20, more: false });
  });

  it('gives them page by page', async () => {
    const { events, position, more } = await feed().read(0, 3);
    expect(numbersOf(events)).toEqual([1, 2, 3]);
    expect({ position, more }).toEqual({ position: 6, more: true });
    expect(numbersOf((await feed().read(position, 3)).events)).toEqual([4, 5, 6]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [17, 9],
    [19, 10],
  ])('starts behind position %i at event %i', async (after, first) => {
    expect(numbersOf((await feed().read(after, 1)).events)).toEqual([first]);
  });

  it('has nothing behind the end, and does not go back', async () => {
    expect(await feed().read(20, 10)).toEqual({ events: [], position: 20, more: false });
  });

  it('moves the position past events that are not in it', async () => {
    source.moveOn(33);
    expect(await feed().read(20, 10)).toEqual({ events: [], position: 33, more: false });
  });

  it('gives the same at every reading', async () => {
    expect(await feed().read(4, 4)).toEqual(await feed().read(4, 4));
  });

  it('keeps everything about an event', async () => {
    const event = sourced(
      'kit.described.v1',
      { text: 'Één kind 👶🏽', nested: { list: [1, null, 'x'] }, nothing: null },
      { position: 22, stream: 'careRequest-9', revision: 4, metadata: { imported: true, deskId: 'desk-1' } },
    );
    source.publish(event);
    expect((await feed().read(20, 1)).events).toEqual([event]);
  });

  it('gives copies', async () => {
    const [event] = (await feed().read(0, 1)).events;
    Object.assign(event?.data ?? {}, { number: 99 });
    expect(numbersOf((await feed().read(0, 1)).events)).toEqual([1]);
  });

  it('tells at once that there is something to read', async () => {
    expect(await firstChange(4)).toBe(20);
  });

  it('tells when something comes', async () => {
    const change = firstChange(20);
    source.publish(...numbered(1, 'intake', 11));
    expect(await change).toBe(22);
    expect(numbersOf((await feed().read(20, 5)).events)).toEqual([11]);
  });

  it('tells when only the position moves', async () => {
    const change = firstChange(20);
    source.moveOn(40);
    expect(await change).toBe(40);
  });

  it('ends the changes when asked to', async () => {
    const stop = new AbortController();
    const heads: number[] = [];
    const watching = (async () => {
      for await (const head of feed().changes(20, stop.signal)) heads.push(head);
    })();
    stop.abort();
    await watching;
    expect(heads).toEqual([]);
  });

  it('serves several consumers, each at its own place', async () => {
    const [first, second] = [feed(), feed()];
    expect(numbersOf((await first.read(0, 2)).events)).toEqual([1, 2]);
    expect(numbersOf((await second.read(10, 2)).events)).toEqual([6, 7]);
    expect(await Promise.all([firstChange(0), firstChange(10)])).toEqual([20, 20]);
  });

  it('keeps producers apart', async () => {
    await messaging.publish(new MemoryFeed('matching', numbered(2, 'matching', 50)));
    const { events } = await messaging.feeds.of('matching').read(0, 10);
    expect(numbersOf(events)).toEqual([50, 51]);
    expect(events.map(({ producer }) => producer)).toEqual(['matching', 'matching']);
  });

  it('can be asked for before its producer is there', async () => {
    const early = messaging.feeds.of('reporting');
    await expect(early.read(0, 1)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('reporting'),
    });
    await messaging.publish(new MemoryFeed('reporting', numbered(1, 'reporting')));
    expect(numbersOf((await early.read(0, 1)).events)).toEqual([1]);
  });
}
