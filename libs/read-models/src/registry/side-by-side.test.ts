import { describe, expect, it } from '@jest/globals';
import type { FeedPage } from '@samenloket/event-sourcing';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import { happened, journalOfIntake } from './fixture.js';
import { ViewRegistry } from './view-registry.js';

const events = (count: number) =>
  Array.from({ length: count }, (_, index) => happened(index + 1, 'noted', [`request-${index % 10}`]));

class CountingFeed extends MemoryFeed {
  readonly reads: number[] = [];

  override read(after: number, limit: number): Promise<FeedPage> {
    this.reads.push(after);
    return super.read(after, limit);
  }
}

const names = ['one', 'two', 'three'];

async function threeViews(feed: MemoryFeed) {
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
  const readers = names.map((name) => registry.add({ ...journalOfIntake, name }));
  await registry.start();
  await registry.caughtUp(feed.head);
  return { registry, readers };
}

describe('views that are rebuilt or verified side by side', () => {
  it('read what they have in common once, and are each as when rebuilt alone', async () => {
    const feed = new CountingFeed('intake', events(4_500));
    const { registry, readers } = await threeViews(feed);
    feed.reads.length = 0;
    await registry.rebuildTogether(names);
    expect(feed.reads.filter((after) => after > 0 && after < 4_000)).toEqual([1_000, 2_000, 3_000]);
    expect(readers.map((reader) => reader.current().name)).toEqual(names.map((name) => `${name}_v1_2`));
    const verified = await registry.verifyTogether(names);
    expect(verified.map(({ name, present }) => [name, present.count])).toEqual(
      names.map((name) => [name, 10]),
    );
    expect(verified.every(({ present, expected }) => present.digest === expected.digest)).toBe(true);
    await registry.stop();
  });

  it('tell of each how far it is', async () => {
    const { registry } = await threeViews(new MemoryFeed('intake', events(1_500)));
    const last = new Map<string, number>();
    await registry.rebuildTogether(names, (name, { done }) => last.set(name, done));
    expect(Object.fromEntries(last)).toEqual({ one: 1_500, two: 1_500, three: 1_500 });
    await registry.stop();
  });
});
