import { describe, expect, it } from '@jest/globals';
import { freshEvents } from '@samenloket/event-sourcing';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import fc from 'fast-check';
import type { ChainedEvent } from './cloud-event.js';
import { EventTail } from './event-tail.js';

const bounds = { maxEvents: 100, maxBytes: 10_000 };
const chained = (previous: number, position: number): ChainedEvent => ({
  event: sourced('kit.counted.v1', { number: position }, { position }),
  previous,
});
const filled = (...steps: readonly (readonly [number, number])[]) => {
  const tail = new EventTail(bounds);
  for (const [previous, position] of steps) tail.take(chained(previous, position), 10);
  return tail;
};
const positions = (tail: EventTail, after: number, limit = 100) =>
  tail.page(after, limit)?.events.map(({ position }) => position);

describe('the tail in memory', () => {
  it('serves what follows without a hole, up to its end', () => {
    const tail = filled([0, 3], [3, 5], [5, 9]);
    expect(tail.page(3, 100)).toMatchObject({ position: 9, more: false });
    expect(positions(tail, 3)).toEqual([5, 9]);
    expect(tail.page(0, 2)).toMatchObject({ position: 5, more: true });
  });

  it('says nothing of what is before it, nor behind it', () => {
    const tail = filled([4, 5], [5, 9]);
    expect(tail.page(3, 100)).toBeUndefined();
    expect(tail.page(9, 100)).toBeUndefined();
    expect(positions(tail, 4)).toEqual([5, 9]);
  });

  it('starts anew behind a gap', () => {
    const tail = filled([0, 3]);
    expect(tail.take(chained(7, 9), 10)).toBe('gap');
    expect(tail.page(0, 100)).toBeUndefined();
    expect(positions(tail, 7)).toEqual([9]);
  });

  it('knows again what it has had', () => {
    const tail = filled([0, 3], [3, 5]);
    expect(tail.take(chained(0, 3), 10)).toBe('known');
    expect(positions(tail, 0)).toEqual([3, 5]);
  });

  it('moves on over positions without events, and does not take them for a gap', () => {
    const tail = filled([0, 3]);
    tail.takeQuiet(3, 8);
    expect(tail.page(3, 10)).toEqual({ events: [], position: 8, more: false });
    expect(tail.take(chained(3, 9), 10)).toBe('next');
    tail.takeQuiet(12, 20);
    expect(tail.page(3, 10)).toMatchObject({ position: 9 });
  });

  it.each([
    [{ maxEvents: 2, maxBytes: 10_000 }, 10],
    [{ maxEvents: 100, maxBytes: 25 }, 10],
  ])('keeps no more than %o, the newest', (limited, bytes) => {
    const tail = new EventTail(limited);
    for (let position = 1; position <= 5; position++) tail.take(chained(position - 1, position), bytes);
    expect(positions(tail, 3)).toEqual([4, 5]);
    expect(tail.page(2, 10)).toBeUndefined();
  });

  it('never gives a page that the feed would not give, whatever comes, doubled, lost or in disorder', async () => {
    const events = [2, 3, 7, 8, 9, 14, 15, 20].map((position) => sourced('kit.counted.v1', {}, { position }));
    const feed = new MemoryFeed('intake', events);
    const messages = events.map((event, index) => ({ event, previous: events[index - 1]?.position ?? 0 }));
    const arrivals = fc.array(fc.nat({ max: events.length - 1 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 8 }), fc.nat(20), async (order, kept, after) => {
        const tail = new EventTail({ maxEvents: kept, maxBytes: 10_000 });
        for (const index of order) {
          const message = messages[index];
          if (message) tail.take(message, 1);
        }
        const page = tail.page(after, 3);
        if (!page) return;
        const all = freshEvents(await feed.read(0, 100), after);
        expect(page.events).toEqual(all.filter(({ position }) => position <= page.position));
      }),
    );
  });
});
