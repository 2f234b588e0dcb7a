import { describe, expect, it } from '@jest/globals';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import type { View } from '../view.js';
import { BreakableStore, happened, type Journal, journalOfIntake } from './fixture.js';
import { ViewRegistry } from './view-registry.js';
import type { RebuildProgress } from './view-status.js';

const total = 2_500;
const history = () =>
  new MemoryFeed(
    'intake',
    Array.from({ length: total }, (_, index) => happened(index + 1, 'noted', [`request-${index % 10}`])),
  );

async function start(documents: BreakableStore, feed: MemoryFeed, view = journalOfIntake) {
  const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
  const reader = registry.add(view);
  await registry.start();
  await reader.waitFor(feed.head);
  return { registry, reader };
}
const inMemory = () => new BreakableStore(SqliteDocumentStore.open({ file: ':memory:' }));
const journalsIn = async (documents: BreakableStore) =>
  (await documents.collectionNames()).filter((name) => name.startsWith('journal_'));

describe('Rebuilding a view', () => {
  it('serves the old documents until the new ones are complete, then drops the old', async () => {
    const [documents, feed] = [inMemory(), history()];
    const { registry, reader } = await start(documents, feed);
    const served = new Set<string>();
    const progress: RebuildProgress[] = [];
    const queries: Promise<void>[] = [];
    await registry.rebuild('journal', (step) => {
      progress.push(step);
      served.add(reader.current().name);
      queries.push(
        reader
          .current()
          .count()
          .then((count) => expect(count).toBe(10)),
      );
    });
    await Promise.all(queries);
    expect([...served]).toEqual(['journal_v1_1']);
    expect(await journalsIn(documents)).toEqual(['journal_v1_2']);
    expect(reader.current().name).toBe('journal_v1_2');
    expect(progress.map(({ done }) => done)).toEqual([1_000, 2_000, total, total]);
    expect(progress.every((step) => step.total === total)).toBe(true);
    await registry.stop();
  });

  it('loses no event that comes in meanwhile, nor after the switch', async () => {
    const [documents, feed] = [inMemory(), history()];
    const { registry, reader } = await start(documents, feed);
    let next = total;
    await registry.rebuild('journal', () => feed.publish(happened(++next, 'noted', ['late'])));
    feed.publish(happened(++next, 'noted', ['late']));
    await reader.waitFor(next);
    const expected = Array.from({ length: next - total }, (_, index) => total + 1 + index);
    expect((await reader.current().get('late'))?.doc.heard).toEqual({ intake: expected });
    const { present, expected: folded } = await registry.verify('journal');
    expect(present).toEqual(folded);
    await registry.stop();
  });

  it('leaves the old documents current when it breaks off, and nothing behind after the next start', async () => {
    for (const writes of [0, 1, 2, 3]) {
      const [documents, feed] = [inMemory(), history()];
      const { registry } = await start(documents, feed);
      documents.breakAfter(writes);
      await expect(registry.rebuild('journal')).rejects.toThrow('The disk is gone.');
      documents.repair();
      await registry.stop();
      expect(await journalsIn(documents)).toEqual(['journal_v1_1', 'journal_v1_2']);

      const again = await start(documents, feed);
      expect(again.reader.current().name).toBe('journal_v1_1');
      expect(await journalsIn(documents)).toEqual(['journal_v1_1']);
      await again.registry.rebuild('journal');
      const { present, expected } = await again.registry.verify('journal');
      expect(present).toEqual(expected);
      expect(present.count).toBe(10);
      await again.registry.stop();
    }
  });

  it('happens by itself at the start when the version of the view changed', async () => {
    const [documents, feed] = [inMemory(), history()];
    await (await start(documents, feed)).registry.stop();
    const next: View<Journal> = {
      ...journalOfIntake,
      version: 2,
      project: (doc, event, key) => {
        const journal = journalOfIntake.project(doc, event, key);
        return journal && { ...journal, desk: 'all the same' };
      },
    };
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
    const reader = registry.add(next);
    await registry.start();
    expect(reader.current().name).toBe('journal_v2_2');
    expect(await reader.current().count({ desk: 'all the same' })).toBe(10);
    expect(await journalsIn(documents)).toEqual(['journal_v2_2']);
    await registry.stop();
  });

  it('takes in again what was parked, with the view as it is now', async () => {
    const [documents, feed] = [inMemory(), new MemoryFeed('intake', [happened(1, 'broken', ['a'])])];
    const { registry } = await start(documents, feed);
    await registry.rebuild('journal');
    expect((await registry.status())[0]).toMatchObject({ parked: 1, documents: 0 });
    await registry.stop();
    const parked = await documents.collection({ name: 'parkedEvents', indexes: [] });
    expect(await parked.count()).toBe(1);
  });

  it('is refused while it runs already, and for a view that is not there', async () => {
    const { registry } = await start(inMemory(), history());
    const running = registry.rebuild('journal');
    await expect(registry.rebuild('journal')).rejects.toThrow('already being rebuilt');
    await expect(registry.rebuild('nothing')).rejects.toThrow(
      'There is no view nothing. There are: journal.',
    );
    await running;
    await registry.stop();
  });
});
