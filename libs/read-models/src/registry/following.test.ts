import { describe, expect, it } from '@jest/globals';
import type { FeedPage } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { allFaults, FaultyFeed } from '../testing/faulty-feed.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import type { View } from '../view.js';
import { BreakableStore, happened, type Journal, journal, journalOfIntake } from './fixture.js';
import { ViewRegistry } from './view-registry.js';

const inMemory = () => SqliteDocumentStore.open({ file: ':memory:' });

describe('A view that follows its feeds', () => {
  it('takes in what there is, and then what comes', async () => {
    const feed = new MemoryFeed('intake', [happened(1, 'noted', ['a'])]);
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents: inMemory(), feeds: [feed] });
    const reader = registry.add(journalOfIntake);
    await registry.start();
    await reader.waitFor(1);
    feed.publish(
      happened(2, 'noted', ['a', 'b']),
      happened(3, 'noted', ['b']),
      happened(4, 'removed', ['a']),
    );
    await reader.waitFor(4);
    const { documents } = await reader.current().find();
    expect(documents).toEqual([
      { id: 'b', doc: { desk: null, heard: { intake: [2, 3] } }, positions: { intake: 3 } },
    ]);
    const producers = [{ producer: 'intake', position: 4, head: 4, lag: 0 }];
    const owner = { owner: 'here', replica: 'embedded', rebuilding: false };
    expect(await registry.status()).toEqual([
      { name: 'journal', version: 1, ...owner, documents: 1, parked: 0, producers },
    ]);
    await registry.stop();
  });

  it('goes on where it was after a stop, also past events that do not concern it', async () => {
    const documents = inMemory();
    const feed = new MemoryFeed('intake', [happened(1, 'noted', ['a']), happened(2, 'unrelated', [])]);
    const first = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
    first.add(journalOfIntake);
    await first.start();
    await first.caughtUp(2);
    await first.stop();

    const asked: number[] = [];
    const watched = Object.assign(feed, {
      read: (after: number, limit: number) => {
        asked.push(after);
        return MemoryFeed.prototype.read.call(feed, after, limit);
      },
    });
    const second = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [watched] });
    const reader = second.add(journalOfIntake);
    await second.start();
    feed.publish(happened(3, 'noted', ['a']));
    await reader.waitFor(3);
    expect(asked[0]).toBe(2);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 3] });
    await second.stop();
  });

  it('takes nothing in twice when a feed brings events again', async () => {
    class Stuttering extends MemoryFeed {
      override async read(after: number, limit: number): Promise<FeedPage> {
        const page = await super.read(Math.max(0, after - 3), limit);
        return { ...page, events: page.events.flatMap((event) => [event, event]) };
      }
    }
    const feed = new Stuttering('intake', [happened(1, 'noted', ['a']), happened(2, 'noted', ['a', 'a'])]);
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents: inMemory(), feeds: [feed] });
    const reader = registry.add(journalOfIntake);
    await registry.start();
    await reader.waitFor(2);
    for (const position of [3, 4, 5]) {
      feed.publish(happened(position, 'noted', ['a']));
      await reader.waitFor(position);
    }
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2, 3, 4, 5] });
    await registry.stop();
  });

  it.each([1, 2, 3])('takes everything in, once and in order, from a faulty feed (seed %i)', async (seed) => {
    const events = Array.from({ length: 40 }, (_, index) => happened(index + 1, 'noted', ['a']));
    const feed = new FaultyFeed(new MemoryFeed('intake', events), allFaults, seed);
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents: inMemory(), feeds: [feed] });
    const reader = registry.add(journalOfIntake);
    await registry.start();
    await reader.waitFor(40);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({
      intake: events.map(({ position }) => position),
    });
    await registry.stop();
  });

  it('neither loses nor repeats anything when it is killed after any number of pages', async () => {
    const events = Array.from({ length: 3_500 }, (_, index) =>
      happened(index + 1, index % 11 === 10 ? 'removed' : 'noted', [`request-${index % 7}`]),
    );
    for (const pages of [0, 1, 2, 3]) {
      const documents = new BreakableStore(inMemory());
      const feed = new MemoryFeed('intake');
      const killed = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
      killed.add(journalOfIntake);
      await killed.start();
      documents.breakAfter(pages);
      feed.publish(...events);
      await expect(killed.caughtUp(3_500, 150)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await killed.stop().catch(() => undefined); // as after a kill, nothing more is written

      documents.repair();
      const again = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
      again.add(journalOfIntake);
      await again.start();
      await again.caughtUp(3_500);
      const { present, expected } = await again.verify('journal');
      expect(present).toEqual(expected);
      await again.stop();
    }
  });

  it('tries again by itself after the store failed for a while, and says so', async () => {
    const documents = new BreakableStore(inMemory());
    const feed = new MemoryFeed('intake', [happened(1, 'noted', ['a'])]);
    const log = new KeptLog();
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed], log });
    const reader = registry.add(journalOfIntake);
    await registry.start();
    documents.breakAfter(0);
    feed.publish(happened(2, 'noted', ['a']));
    await expect(reader.waitFor(2, 20)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    documents.repair();
    await reader.waitFor(2);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2] });
    expect(log.lines[0]).toEqual({
      fields: { err: new Error('The disk is gone.'), producer: 'intake', activity: 'reading', pauseMs: 50 },
      text: 'A feed is not followed now and is tried again',
    });
    await registry.stop();
  });

  it('does not start when its documents cannot be opened', async () => {
    const documents = new BreakableStore(inMemory());
    const feed = new MemoryFeed('intake', [happened(1, 'noted', ['a'])]);
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
    registry.add(journalOfIntake);
    documents.breakAfter(0);
    await expect(registry.start()).rejects.toThrow('The disk is gone.');
    await registry.stop();
  });

  it('refuses a view twice, a producer without a feed, and a view after the start', async () => {
    const registry = new ViewRegistry({
      leases: new SoleOwner(),
      documents: inMemory(),
      feeds: [new MemoryFeed('intake')],
    });
    const late: View<Journal> = { ...journalOfIntake, name: 'late' };
    registry.add(journalOfIntake);
    expect(() => registry.add(journalOfIntake)).toThrow('already is a view journal');
    expect(() => registry.add({ ...journal, name: 'other' })).toThrow('no feed of it');
    await registry.start();
    expect(() => registry.add(late)).toThrow('before the registry starts');
    await registry.stop();
  });
});
