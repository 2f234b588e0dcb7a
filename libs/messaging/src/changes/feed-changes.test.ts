import { describe, expect, it } from '@jest/globals';
import type { ToldChange } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { FeedChanges } from './feed-changes.js';

const old = sourced('Old', {}, { position: 1 });
const idsOf = (events: readonly SourcedEvent[]) =>
  events.map(({ stream }) => ({ thing: `request:${stream}`, deskIds: [] }));

describe('changes that follow from feeds', () => {
  const following = (feeds: readonly MemoryFeed[], caughtUp: (position: number) => Promise<void>) => {
    const ending = new AbortController();
    const told: ToldChange[] = [];
    const heard = new Map<number, () => void>();
    const until = (count: number) =>
      new Promise<void>((resolve) => (told.length >= count ? resolve() : heard.set(count, resolve)));
    const source = new FeedChanges({
      ...{ feeds, caughtUp },
      head: async () => 1,
      concerned: async (events) => idsOf(events),
    });
    const over = source.follow((change) => {
      told.push(change);
      heard.get(told.length)?.();
    }, ending.signal);
    return { told, until, over, end: () => ending.abort() };
  };

  it('are told from now on, each when what answers questions has taken it in', async () => {
    const feed = new MemoryFeed('intake', [old]);
    const read = Promise.withResolvers<void>();
    const { told, until, over, end } = following([feed], () => read.promise);
    await until(1);
    feed.publish(sourced('New', {}, { position: 2, stream: 'a' }));
    await new Promise(setImmediate);
    expect(told).toEqual([{ position: 1, concerned: [] }]);
    read.resolve();
    await until(2);
    expect(told[1]).toEqual({ position: 2, concerned: [{ thing: 'request:a', deskIds: [] }] });
    end();
    await over;
  });

  it('end at once for who no longer listens, however long that still takes', async () => {
    const feed = new MemoryFeed('intake', [old]);
    const asked = Promise.withResolvers<void>();
    const { told, until, over, end } = following([feed], () => {
      asked.resolve();
      return new Promise(() => undefined);
    });
    await until(1);
    feed.publish(sourced('New', {}, { position: 2, stream: 'a' }));
    await asked.promise;
    end();
    await over;
    expect(told).toHaveLength(1);
  });

  it('come from several services, and are over for all when one of them can no longer be read', async () => {
    const [own, other] = [new MemoryFeed('intake'), new MemoryFeed('matching')];
    const { told, until, over } = following([own, other], async (position) => {
      if (position === 3) throw new Error('too late');
    });
    const ended = over.catch((error: Error) => error.message);
    await until(1);
    other.publish(sourced('New', {}, { position: 2, stream: 'b' }));
    await until(2);
    expect(told[1]?.concerned).toEqual([{ thing: 'request:b', deskIds: [] }]);
    own.publish(sourced('New', {}, { position: 3, stream: 'c' }));
    expect(await ended).toBe('too late');
  });
});
