import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { happened } from './fixture.js';
import { ownerOf, Replicas } from './replicas-fixture.js';

let replicas: Replicas;
beforeEach(() => {
  replicas = new Replicas();
});
afterEach(() => replicas.stop());

async function parkedOn(options: { readonly operator?: boolean; readonly log?: KeptLog }) {
  replicas.feed.publish(
    happened(1, 'broken', ['a', 'c']),
    happened(2, 'noted', ['a'], { stream: 'request-a' }),
    happened(3, 'broken', ['b']),
    happened(4, 'noted', ['b', 'c']),
  );
  const owner = await replicas.start();
  return { owner, asked: await replicas.start(options) };
}

describe.each([
  ['a replica that does not own the view', {}],
  ['a process that owns nothing', { operator: true }],
])('Parked events, seen from %s', (_where, options) => {
  it('are listed with where they are, why, and since when', async () => {
    const { asked } = await parkedOn(options);
    const parked = await asked.registry.parked();
    expect(parked.map(({ position, key, error }) => [position, key, error])).toEqual([
      [1, 'a', 'TypeError'],
      [1, 'c', 'TypeError'],
      [2, 'a', null],
      [3, 'b', 'TypeError'],
      [4, 'b', null],
      [4, 'c', null],
    ]);
    expect(parked[0]).toMatchObject({ view: 'journal', stream: 'request-a', revision: 0 });
    expect(Date.now() - Date.parse(parked[0]?.since ?? '')).toBeLessThan(60_000);
    expect(await asked.registry.parked({ stream: 'request-b', position: 3 })).toHaveLength(1);
    expect(await asked.registry.parked({ view: 'journal', position: 9 })).toEqual([]);
  });

  it('are tried again, and wait on when they fail again', async () => {
    const { asked, owner } = await parkedOn(options);
    expect(await asked.registry.retryParked()).toEqual({ takenIn: 0, stillParked: 6 });
    replicas.feed.publish(happened(5, 'noted', ['a', 'd']));
    await asked.reader.waitFor(5);
    expect((await asked.reader.current().find()).documents.map(({ id }) => id)).toEqual(['d']);
    expect(await owner.registry.parked()).toHaveLength(7);
  });

  it('are given up one by one: what waited goes on without them, now and after a rebuild', async () => {
    const log = new KeptLog();
    const told: { readonly position: number }[] = [];
    const { asked, owner } = await parkedOn({ ...options, log });
    const result = await asked.registry.dropParked(
      { position: 1 },
      { droppedBy: 'operator-7', before: async (events) => void told.push(...events) },
    );
    expect(result).toEqual({ dropped: 1, takenIn: 2, stillParked: 2 });
    // Once, though several documents wait for it.
    expect(told).toMatchObject([{ position: 1, error: 'TypeError' }]);
    const said = log.lines.find(({ text }) => text.startsWith('An operator gives up'));
    expect(said?.fields).toMatchObject({ position: 1, failure: 'TypeError', droppedBy: 'operator-7' });
    replicas.feed.publish(happened(5, 'noted', ['a', 'b', 'c']));
    await asked.reader.waitFor(5);
    const heard = async (id: string) => (await asked.reader.current().get(id))?.doc.heard;
    const expected = [{ intake: [2, 5] }, undefined, { intake: [4, 5] }];
    expect(await Promise.all(['a', 'b', 'c'].map(heard))).toEqual(expected);
    const before = await asked.registry.verify('journal');
    expect(before.present).toEqual(before.expected);

    await asked.registry.rebuild('journal');
    await asked.reader.waitFor(5);
    expect(await Promise.all(['a', 'b', 'c'].map(heard))).toEqual(expected);
    expect(await asked.registry.digest('journal')).toEqual(before.present);
    expect(['here', 'elsewhere']).toContain(await ownerOf(owner));
  });

  it('are given up only when they failed themselves, and when it is said which', async () => {
    const { asked } = await parkedOn(options);
    const nothing = { dropped: 0, takenIn: 0, stillParked: 0 };
    expect(await asked.registry.dropParked({ position: 2 }, { droppedBy: 'operator-7' })).toEqual(nothing);
    await expect(asked.registry.dropParked({}, { droppedBy: 'operator-7' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await asked.registry.parked()).toHaveLength(6);
  });
});
