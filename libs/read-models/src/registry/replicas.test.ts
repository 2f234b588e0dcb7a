import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { happened } from './fixture.js';
import { eventually, ownerOf, Replicas } from './replicas-fixture.js';

const lease = 'view:journal@1';
let replicas: Replicas;
beforeEach(() => {
  replicas = new Replicas();
});
afterEach(() => replicas.stop());

describe('A view on two replicas', () => {
  it('is projected by its owner only, and read on both', async () => {
    const { feed } = replicas;
    feed.publish(happened(1, 'noted', ['a']));
    const [one, other] = [await replicas.start(), await replicas.start()];
    feed.publish(happened(2, 'noted', ['a']), happened(3, 'noted', ['b']));
    await Promise.all([one.reader.waitFor(3), other.reader.waitFor(3)]);
    for (const { reader } of [one, other])
      expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2] });
    expect([one.projected, other.projected]).toEqual([[1, 2, 3], []]);
    expect([await ownerOf(one), await ownerOf(other)]).toEqual(['here', 'elsewhere']);
    const [status] = await other.registry.status();
    expect(status).toMatchObject({ version: 1, documents: 2, parked: 0 });
    expect(status?.producers).toEqual([{ producer: 'intake', position: 3, head: 3, lag: 0 }]);
  });

  it('lets those who do not own it wait also for events that do not concern it', async () => {
    await replicas.start();
    const other = await replicas.start();
    replicas.feed.publish(happened(1, 'noted', ['a']), happened(2, 'unrelated', []));
    await other.reader.waitFor(2);
    replicas.feed.moveOn(9);
    await other.reader.waitFor(9);
    await expect(other.reader.waitFor(10, 60)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('goes on where its owner was when that one stops', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    replicas.feed.publish(happened(1, 'noted', ['a']));
    await other.reader.waitFor(1);
    await one.registry.stop();
    replicas.feed.publish(happened(2, 'noted', ['a']));
    await other.reader.waitFor(2);
    expect((await other.reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2] });
    expect(other.projected).toEqual([2]);
    expect(await ownerOf(other)).toBe('here');
  });

  it('goes on where its owner was when that one fell silent, who writes nothing any more', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    replicas.feed.publish(happened(1, 'noted', ['a']));
    await one.reader.waitFor(1);
    const letGo = one.documents.holdWrites();
    replicas.feed.publish(happened(2, 'noted', ['a']));
    await eventually(() => one.projected.includes(2));
    replicas.table.expire(lease);
    await other.reader.waitFor(2);
    replicas.feed.publish(happened(3, 'removed', ['a']), happened(4, 'noted', ['b']));
    await other.reader.waitFor(4);
    letGo();
    await eventually(async () => (await ownerOf(one)) === 'elsewhere');
    await one.reader.waitFor(4);
    expect((await one.reader.current().find()).documents).toEqual([
      { id: 'b', doc: { desk: null, heard: { intake: [4] } }, positions: { intake: 4 } },
    ]);
    const { present, expected } = await one.registry.verify('journal');
    expect(present).toEqual(expected);
  });

  it('changes hands as often as its leases end, and takes everything in once and in order', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    for (let position = 1; position <= 20; position++) {
      replicas.feed.publish(happened(position, 'noted', ['a']));
      if (position % 3 === 0) replicas.table.expire(lease);
      if (position % 5 === 0) await one.reader.waitFor(position);
    }
    await Promise.all([one.reader.waitFor(20), other.reader.waitFor(20)]);
    const expected = Array.from({ length: 20 }, (_, index) => index + 1);
    expect((await other.reader.current().get('a'))?.doc.heard).toEqual({ intake: expected });
    expect(other.projected.length).toBeGreaterThan(0);
  });

  it('can be read on every replica as soon as that has started, also when another one builds it', async () => {
    const events = Array.from({ length: 5_000 }, (_, index) => happened(index + 1, 'noted', ['a']));
    replicas.feed.publish(...events);
    const one = replicas.begin();
    const other = replicas.begin();
    await other.begun;
    expect((await other.reader.current().get('a'))?.positions).toEqual({ intake: 5_000 });
    await one.begun;
    expect(Math.min(one.projected.length, other.projected.length)).toBe(0);
    expect(await replicas.collections()).toEqual(['journal_v1_1']);
  });

  it('is built again when all its documents were lost, and until then read by nobody as if it were empty', async () => {
    const log = new KeptLog();
    const [one, other] = [await replicas.start({ log }), await replicas.start({ graceMs: 2_000 })];
    replicas.feed.publish(happened(1, 'noted', ['a']));
    await other.reader.waitFor(1);
    const letGo = one.documents.holdWrites();
    for (const name of await replicas.stored.collectionNames()) await replicas.stored.drop(name);
    await replicas.stored.deleteCheckpoint('journal_v1_1/intake');
    for (const { documents } of [one, other])
      await documents.collection({ name: 'viewCatalogue', indexes: [] });
    await eventually(() => isUnavailable(() => other.reader.current()));
    replicas.table.expire(lease);
    letGo();
    replicas.feed.publish(happened(2, 'noted', ['b']));
    await other.reader.waitFor(2);
    expect((await other.reader.current().find()).documents.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is not read by a replica that has not seen for long which documents are current', async () => {
    await replicas.start();
    const other = await replicas.start({ graceMs: 1_000 });
    expect(await other.reader.current().count()).toBe(0);
    other.documents.cut(new Error('The connection is gone.'));
    await eventually(() => isUnavailable(() => other.reader.current()));
    other.documents.cut(undefined);
    await eventually(() => !isUnavailable(() => other.reader.current()));
  });
});

function isUnavailable(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    return true;
  }
}
