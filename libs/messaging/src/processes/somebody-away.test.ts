import { beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, silentLog, type SourcedEvent } from '@samenloket/event-sourcing';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { setTimeout as delay } from 'node:timers/promises';
import { EventProcess } from './event-process.js';

function event(position: number, stream = 'careRequest-1'): SourcedEvent {
  return sourced('kit.counted.v1', { position }, { position, stream, revision: position });
}

describe('a process that needs somebody who is away', () => {
  let feed: MemoryFeed;
  let tried: number[];
  let handled: number[];
  let isAway: boolean;
  const needy = (failing?: number) =>
    new EventProcess({
      name: 'followCapacity',
      leases: new SoleOwner(),
      feed,
      checkpoints: SqliteDocumentStore.open({ file: ':memory:' }),
      log: silentLog,
      retry: { attempts: 2, pauseMs: () => 0, wait: async () => undefined, againMs: 5 },
      handle: async ({ position }) => {
        tried.push(position);
        if (isAway) throw new DomainError('UNAVAILABLE', 'provider-capacity does not answer.');
        if (position === failing) throw new Error('broken');
        handled.push(position);
      },
    });

  beforeEach(() => {
    [tried, handled, isAway] = [[], [], true];
    feed = new MemoryFeed('capacity');
    feed.publish(event(1), event(2), event(3, 'careRequest-2'));
  });

  it('goes on by itself with what it parked, once they are back', async () => {
    const process = needy();
    await process.start();
    await process.waitFor(3);
    expect((await process.status()).parked).toHaveLength(3);
    isAway = false;
    while ((await process.parked()).length > 0) await delay(5);
    await process.stop();
    expect(handled.filter((position) => position < 3)).toEqual([1, 2]);
    expect(handled.toSorted()).toEqual([1, 2, 3]);
  });

  it('asks for one stream at a time, each in its turn, while they are away', async () => {
    const process = needy();
    await process.start();
    await process.waitFor(3);
    tried = [];
    while (tried.length < 4) await delay(5);
    await process.stop();
    expect(tried.slice(0, 4)).toEqual([1, 3, 1, 3]);
  });

  it('leaves what failed otherwise to a person', async () => {
    const process = needy(3);
    isAway = false;
    await process.start();
    await process.waitFor(3);
    tried = [];
    await delay(50);
    await process.stop();
    expect(tried).toEqual([]);
    expect((await process.status()).parked).toMatchObject([{ position: 3, failure: 'Error' }]);
  });
});
