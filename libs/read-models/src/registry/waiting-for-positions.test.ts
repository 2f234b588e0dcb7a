import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SoleOwner } from '../leases/sole-owner.js';
import { SqliteDocumentStore } from '../sqlite/sqlite-document-store.js';
import { MemoryFeed } from '../testing/memory-feed.js';
import type { ViewReader } from '../view-reader.js';
import { happened, type Journal, journal } from './fixture.js';
import { ViewRegistry } from './view-registry.js';

let intake: MemoryFeed;
let matching: MemoryFeed;
let registry: ViewRegistry;
let reader: ViewReader<Journal>;

beforeEach(async () => {
  [intake, matching] = [new MemoryFeed('intake'), new MemoryFeed('matching')];
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  registry = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [intake, matching] });
  reader = registry.add(journal);
  await registry.start();
});
afterEach(() => registry.stop());

describe('Waiting for a position', () => {
  it('is over at once when the view is there already', async () => {
    await expect(reader.waitFor(0, 0)).resolves.toBeUndefined();
  });

  it('lasts until every producer has reached it', async () => {
    const seen: string[] = [];
    const waiting = reader.waitFor(5).then(() => seen.push('there'));
    intake.publish(happened(5, 'noted', ['a']));
    await reader.waitFor(0);
    expect(seen).toEqual([]);
    matching.moveOn(5);
    await waiting;
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [5] });
  });

  it('asks a producer that had nothing to say how far it is', async () => {
    class Silent extends MemoryFeed {
      // eslint-disable-next-line require-yield -- a tail that never says anything
      override async *changes(_after: number, signal: AbortSignal): AsyncIterable<number> {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }
    }
    const silent = new Silent('intake');
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const other = new ViewRegistry({ leases: new SoleOwner(), documents, feeds: [silent] });
    const quiet = other.add({ ...journal, producers: ['intake'] });
    await other.start();
    await quiet.waitFor(0);
    silent.publish(happened(1, 'noted', ['a']));
    await quiet.waitFor(1);
    expect(await quiet.current().count()).toBe(1);
    await other.stop();
  });

  it('ends in UNAVAILABLE when it takes too long', async () => {
    await expect(reader.waitFor(7, 20)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'View journal has not reached position 7 within 20 ms. Ask again in a moment.',
    });
  });

  it('ends in UNAVAILABLE when the service stops', async () => {
    const waiting = expect(reader.waitFor(7, 60_000)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await registry.stop();
    await waiting;
  });

  it('goes for all views together', async () => {
    const waiting = registry.caughtUp(3);
    intake.publish(happened(3, 'noted', ['a']));
    matching.publish(happened(3, 'noted', ['a'], { producer: 'matching' }));
    await waiting;
    const [status] = await registry.status();
    expect(status?.producers.map(({ position, lag }) => [position, lag])).toEqual([
      [3, 0],
      [3, 0],
    ]);
  });
});
