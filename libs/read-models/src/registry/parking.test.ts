import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import type { View } from '../view.js';
import { happened, type Journal, journalOfIntake } from './fixture.js';
import type { ParkedPointer } from './parked-events.js';
import { eventually } from './replicas-fixture.js';
import { ViewRegistry } from './view-registry.js';

/** The view after its bug was fixed: it understands every event. */
const repaired: View<Journal> = {
  ...journalOfIntake,
  keys: (event) => event.data['requests'] as string[],
  project: (doc, event, key) => journalOfIntake.project(doc, { ...event, type: 'noted' }, key),
};

async function start(documents: SqliteDocumentStore, feed: MemoryFeed, view = journalOfIntake) {
  const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed] });
  const reader = registry.add(view);
  await registry.start();
  await reader.waitFor(feed.head);
  return { registry, reader };
}

/** As a service that restarts, until it is back. */
class FeedOfOneAway extends MemoryFeed {
  isAway = true;
  refused = 0;

  override async read(after: number, limit: number) {
    if (!this.isAway) return super.read(after, limit);
    this.refused += 1;
    throw new DomainError('UNAVAILABLE', 'intake does not answer.');
  }
}

async function pointersIn(documents: SqliteDocumentStore) {
  const parked = await documents.collection<ParkedPointer>({ name: 'parkedEvents', indexes: [] });
  const { documents: found } = await parked.find();
  return found.map(({ doc }) => doc).sort((one, other) => one.position - other.position);
}

describe('An event that a view cannot take in', () => {
  it('is parked as a pointer without content, with all behind it on the same document, and nothing else waits', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [
      happened(1, 'noted', ['a']),
      happened(2, 'broken', ['a'], { desk: 'secret' }),
      happened(3, 'noted', ['a', 'b']),
    ]);
    const { registry, reader } = await start(documents, feed);
    feed.publish(happened(4, 'noted', ['a']), happened(5, 'noted', ['b']));
    await reader.waitFor(5);

    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1] });
    expect((await reader.current().get('b'))?.doc.heard).toEqual({ intake: [3, 5] });
    const [first, ...behind] = await pointersIn(documents);
    expect(first).toEqual({
      view: 'journal',
      collection: reader.current().name,
      producer: 'intake',
      stream: 'request-a',
      revision: 0,
      position: 2,
      key: 'a',
      error: 'TypeError',
      since: expect.any(String),
    });
    expect(behind.map(({ position, key, error }) => [position, key, error])).toEqual([
      [3, 'a', null],
      [4, 'a', null],
    ]);
    expect((await registry.status())[0]?.parked).toBe(3);
    await registry.stop();
  });

  it('still holds up its document after a restart', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [happened(1, 'broken', ['a'])]);
    await (await start(documents, feed)).registry.stop();
    feed.publish(happened(2, 'noted', ['a']));
    const { registry, reader } = await start(documents, feed);
    expect(await reader.current().get('a')).toBeUndefined();
    expect(await registry.retryParked()).toEqual({ takenIn: 0, stillParked: 2 });
    await registry.stop();
  });

  it('is taken in, with all behind it and in order, at the next start of a view that can', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [happened(1, 'noted', ['a']), happened(2, 'broken', ['a'])]);
    feed.publish(happened(3, 'noted', ['a']));
    await (await start(documents, feed)).registry.stop();

    const { registry, reader } = await start(documents, feed, repaired);
    feed.publish(happened(4, 'noted', ['a']));
    await reader.waitFor(4);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2, 3, 4] });
    expect(await pointersIn(documents)).toEqual([]);
    const { present, expected } = await registry.verify('journal');
    expect(present).toEqual(expected);
    await registry.stop();
  });

  it('holds up its stream when it does not even say which documents it concerns', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [
      happened(1, 'unreadable', ['a'], { stream: 'request-a' }),
      happened(2, 'noted', ['a'], { stream: 'request-a' }),
      happened(3, 'noted', ['a'], { stream: 'desk-1' }),
    ]);
    const first = await start(documents, feed);
    expect((await first.reader.current().get('a'))?.doc.heard).toEqual({ intake: [3] });
    await first.registry.stop();

    const { registry, reader } = await start(documents, feed, repaired);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [3, 1, 2] });
    expect(await pointersIn(documents)).toEqual([]);
    await registry.stop();
  });

  it('is tried again by itself when its producer was away at the start, and keeps its reason meanwhile', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const events = [happened(1, 'broken', ['a']), happened(2, 'noted', ['b'])];
    const first = await start(documents, new MemoryFeed('intake', events));
    await first.registry.stop();

    const feed = new FeedOfOneAway('intake', events);
    const registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [feed], againMs: 1 });
    const reader = registry.add(repaired);
    await registry.start();
    await eventually(() => feed.refused > 1);
    expect((await pointersIn(documents)).map(({ error }) => error)).toEqual(['TypeError']);
    feed.isAway = false;
    await eventually(async () => (await pointersIn(documents)).length === 0);
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1] });
    await registry.stop();
  });

  it('holds up only its stream when its producer cannot read it, until the producer can', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const damaged = new MemoryFeed('intake', [
      { ...happened(1, 'noted', ['a']), unreadable: 'RangeError' },
      happened(2, 'noted', ['a']),
      happened(3, 'noted', ['b']),
    ]);
    const first = await start(documents, damaged);
    expect((await first.reader.current().find()).documents.map(({ id }) => id)).toEqual(['b']);
    const [pointer] = await pointersIn(documents);
    const error = 'intake cannot read request-a, revision 0: RangeError. Repair it and try again.';
    expect(pointer).toMatchObject({ position: 1, key: null, error });
    expect(await first.registry.retryParked()).toEqual({ takenIn: 0, stillParked: 2 });
    const { present, expected } = await first.registry.verify('journal');
    expect(present).toEqual(expected);
    await first.registry.stop();

    const events = [happened(1, 'noted', ['a']), happened(2, 'noted', ['a']), happened(3, 'noted', ['b'])];
    const { registry, reader } = await start(documents, new MemoryFeed('intake', events));
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2] });
    expect(await pointersIn(documents)).toEqual([]);
    await registry.stop();
  });

  it('is the one that brings a value twice where it must be unique; the rest of its page is taken in', async () => {
    const unique = { ...journalOfIntake, indexes: [{ name: 'oneDesk', paths: ['desk'], unique: true }] };
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const feed = new MemoryFeed('intake', [
      happened(1, 'noted', ['a'], { desk: 'x' }),
      happened(2, 'noted', ['b'], { desk: 'x' }),
      happened(3, 'noted', ['c'], { desk: 'y' }),
    ]);
    const { registry, reader } = await start(documents, feed, unique);
    expect((await reader.current().find()).documents.map(({ id }) => id)).toEqual(['a', 'c']);
    expect((await pointersIn(documents)).map(({ key, error }) => [key, error])).toEqual([
      ['b', 'DuplicateKey'],
    ]);
    feed.publish(happened(4, 'removed', ['a']));
    await reader.waitFor(4);
    expect(await registry.retryParked('journal')).toEqual({ takenIn: 1, stillParked: 0 });
    expect((await reader.current().get('b'))?.doc.desk).toBe('x');
    await registry.stop();
  });
});
