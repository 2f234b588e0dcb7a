import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SoleOwner } from '../leases/sole-owner.js';
import type { View } from '../view.js';
import { happened, type Journal, journalOfIntake } from './fixture.js';
import { eventually, Replicas } from './replicas-fixture.js';
import { ViewRegistry } from './view-registry.js';

let replicas: Replicas;
beforeEach(() => {
  replicas = new Replicas();
});
afterEach(() => replicas.stop());

const next: View<Journal> = {
  ...journalOfIntake,
  version: 2,
  project: (doc, event, key) => {
    const journal = journalOfIntake.project(doc, event, key);
    return journal && { ...journal, desk: 'all the same' };
  },
};
const graceMs = 600;

describe('Two versions of a view', () => {
  it.each([
    ['the new one after the old', [journalOfIntake, next]],
    ['the old one after the new', [next, journalOfIntake]],
  ] as const)('are both kept up to date beside each other: %s', async (_order, [first, second]) => {
    replicas.feed.publish(happened(1, 'noted', ['a']));
    const before = await replicas.start({ view: first, graceMs });
    const after = await replicas.start({ view: second, graceMs });
    replicas.feed.publish(happened(2, 'noted', ['a']), happened(3, 'noted', ['b']));
    await Promise.all([before.reader.waitFor(3), after.reader.waitFor(3)]);
    const deskSeenBy = async ({ reader }: typeof before) => (await reader.current().get('a'))?.doc.desk;
    const desks = { 1: null, 2: 'all the same' } as Record<number, string | null>;
    expect(await deskSeenBy(before)).toBe(desks[first.version]);
    expect(await deskSeenBy(after)).toBe(desks[second.version]);
    expect(await replicas.collections()).toHaveLength(2);

    await before.registry.stop();
    await eventually(async () => (await replicas.collections()).length === 1);
    expect(await replicas.collections()).toEqual([after.reader.current().name]);
    expect(await after.reader.current().count()).toBe(2);
  });

  it('do without what was dropped when an old one comes back: it is built again', async () => {
    replicas.feed.publish(happened(1, 'noted', ['a']));
    const old = await replicas.start({ graceMs });
    await replicas.start({ view: next, graceMs });
    await old.registry.stop();
    await eventually(async () => (await replicas.collections()).length === 1);
    replicas.feed.publish(happened(2, 'noted', ['a']));
    const back = await replicas.start({ graceMs });
    expect((await back.reader.current().get('a'))?.doc).toEqual({ desk: null, heard: { intake: [1, 2] } });
    expect(back.projected).toEqual([1, 2]);
  });
});

describe('Documents of the first release', () => {
  it('are opened as they are, under the name that its catalogue gives', async () => {
    replicas.feed.publish(happened(1, 'noted', ['a']), happened(2, 'noted', ['a']));
    const { stored, feed } = replicas;
    const journal = await stored.collection<Journal>({ name: 'journal_v1_4', indexes: [] });
    const doc = { desk: null, heard: { intake: [1] } };
    const write = { kind: 'put', id: 'a', doc, positions: { intake: 1 } } as const;
    await journal.writeAll([write], { name: 'journal_v1_4/intake', position: 1 });
    const catalogue = await stored.collection({ name: 'viewCatalogue', indexes: [] });
    await catalogue.put('journal', { collection: 'journal_v1_4', version: 1 });

    const registry = new ViewRegistry({ documents: stored, feeds: [feed], leases: new SoleOwner() });
    const reader = registry.add(journalOfIntake);
    await registry.start();
    await reader.waitFor(2);
    expect(reader.current().name).toBe('journal_v1_4');
    expect((await reader.current().get('a'))?.doc.heard).toEqual({ intake: [1, 2] });
    await registry.rebuild('journal');
    expect(await replicas.collections()).toEqual(['journal_v1_5']);
    await registry.stop();
  });
});
