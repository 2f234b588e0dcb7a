import { describe, expect, it } from '@jest/globals';
import type { FeedPage } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { EventProcess } from './event-process.js';

const event = (position: number, stream: string) =>
  sourced('kit.counted.v1', {}, { position, stream, revision: position });

/** Its producer cannot read the event at position 1 until it is repaired. */
class DamagedFeed extends MemoryFeed {
  repaired = false;

  override async read(after: number, limit: number): Promise<FeedPage> {
    const page = await super.read(after, limit);
    if (this.repaired) return page;
    const events = page.events.map((each) =>
      each.position === 1 ? { ...each, unreadable: 'TypeError' } : each,
    );
    return { ...page, events };
  }
}

function setUp() {
  const feed = new DamagedFeed('intake', [event(1, 'desk-1'), event(2, 'desk-1'), event(3, 'desk-2')]);
  const checkpoints = SqliteDocumentStore.open({ file: ':memory:' });
  const leases = new SoleOwner();
  const handled: number[] = [];
  const handle = async ({ position }: { readonly position: number }) => void handled.push(position);
  const pauses: number[] = [];
  const retry = {
    attempts: 3,
    pauseMs: () => 100,
    wait: async (ms: number) => void pauses.push(ms),
    againMs: 60_000,
  };
  const process = () =>
    new EventProcess({ name: 'offerTerms', leases, feed, checkpoints, handle, log: new KeptLog(), retry });
  return { feed, handled, pauses, process };
}

describe('A process that meets an event its producer cannot read', () => {
  it('parks it at once with all behind it in its stream, and goes on with the others', async () => {
    const { handled, pauses, process } = setUp();
    const running = process();
    await running.start();
    await running.waitFor(3);
    await running.stop();
    expect(handled).toEqual([3]);
    expect(pauses).toEqual([]);
    const { parked } = await running.status();
    expect(parked.map(({ position, failure }) => [position, failure])).toEqual([
      [1, 'intake cannot read desk-1, revision 1: TypeError. Repair it and try again.'],
      [2, undefined],
    ]);
  });

  it('handles it, and all behind it, when it can be read again', async () => {
    const { feed, handled, process } = setUp();
    const running = process();
    await running.start();
    await running.waitFor(3);
    expect(await running.retryParked()).toEqual({ handled: 0, stillParked: 2 });
    feed.repaired = true;
    expect(await running.retryParked()).toEqual({ handled: 2, stillParked: 0 });
    await running.stop();
    expect(handled).toEqual([3, 1, 2]);
  });

  it('tries it again by itself at the next start', async () => {
    const { feed, handled, process } = setUp();
    const first = process();
    await first.start();
    await first.waitFor(3);
    await first.stop();
    feed.repaired = true;
    feed.publish(event(4, 'desk-1'));
    const second = process();
    await second.start();
    await second.waitFor(4);
    await second.stop();
    expect(handled).toEqual([3, 1, 2, 4]);
    expect((await second.status()).parked).toEqual([]);
  });
});
