import { describe, expect, it } from '@jest/globals';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import { sourced } from '../testing/sourced-event.js';
import type { View } from '../view.js';
import { ViewRegistry } from './view-registry.js';

const view: View<{ seen: number }> = {
  name: 'seen',
  version: 1,
  producers: ['intake'],
  indexes: [{ name: 'bySeen', paths: ['seen'] }],
  keys: (event) => [event.stream],
  project: (doc) => ({ seen: (doc?.seen ?? 0) + 1 }),
};

describe('The view registry', () => {
  it('follows a feed', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [sourced('A', {})]);
    const registry = new ViewRegistry({ documents, feeds: [feed] });
    const reader = registry.add(view);
    await registry.start();
    await reader.waitFor(feed.head);
    feed.publish(sourced('A', {}));
    await reader.waitFor(feed.head);
    expect((await reader.current().get('careRequest-1'))?.doc).toEqual({ seen: 2 });
    expect(
      (
        await reader
          .current()
          .find({ filter: { seen: { $gte: 2 } }, sort: { path: 'seen', direction: 'desc' } })
      ).documents,
    ).toHaveLength(1);
    await registry.rebuild('seen');
    expect(await registry.freshFold('seen')).toEqual(await registry.digest('seen'));
    const producers = [{ producer: 'intake', position: feed.head, head: feed.head, lag: 0 }];
    expect(await registry.status()).toEqual([
      { name: 'seen', version: 1, documents: 1, parked: 0, producers },
    ]);
    await registry.stop();
  });
});
