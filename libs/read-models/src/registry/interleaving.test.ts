import { describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import { happened, type Journal, journal } from './fixture.js';
import { ViewRegistry } from './view-registry.js';

/** The plainest way to fold: each producer after the other. */
function plainFold(events: readonly SourcedEvent[]): Map<string, Journal> {
  const documents = new Map<string, Journal>();
  for (const event of events)
    for (const key of new Set(journal.keys(event))) {
      const doc = journal.project(documents.get(key), event, key);
      if (doc) documents.set(key, doc);
    }
  return documents;
}

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const published = fc.array(fc.record({ matching: fc.boolean(), ids, restart: fc.nat(12) }), {
  maxLength: 40,
});

describe('Two producers of one view', () => {
  it('give what a plain fold gives, however they interleave and wherever the service restarts', async () => {
    await fc.assert(
      fc.asyncProperty(published, async (script) => {
        const documents = SqliteDocumentStore.open({ file: ':memory:' });
        const feeds = [new MemoryFeed('intake'), new MemoryFeed('matching')] as const;
        const open = async () => {
          const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds });
          const reader = registry.add(journal);
          await registry.start();
          return { registry, reader };
        };
        let running = await open();
        const all: SourcedEvent[] = [];
        for (const [index, { matching, ids: requests, restart }] of script.entries()) {
          const producer = matching ? 'matching' : 'intake';
          const event = happened(index + 1, requests.length > 0 ? 'noted' : 'unrelated', requests, {
            producer,
          });
          all.push(event);
          feeds[matching ? 1 : 0].publish(event);
          if (restart > 0) continue;
          await running.registry.stop();
          running = await open();
        }
        for (const feed of feeds) feed.moveOn(script.length);
        await running.registry.caughtUp(script.length);
        const stored = (await running.reader.current().find()).documents.map(({ id, doc }) => [id, doc]);
        expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(plainFold(all)));
        const { present, expected } = await running.registry.verify('journal');
        expect(present).toEqual(expected);
        await running.registry.stop();
        await documents.close();
      }),
      { numRuns: 60 },
    );
  });
});
