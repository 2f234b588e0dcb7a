import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from './fixture.js';
import { eventually, ownerOf, Replicas } from './replicas-fixture.js';

let replicas: Replicas;
beforeEach(() => {
  replicas = new Replicas();
});
afterEach(() => replicas.stop());

const total = 2_500;
const history = () =>
  Array.from({ length: total }, (_, index) => happened(index + 1, 'noted', [`request-${index % 10}`]));

describe('A rebuild', () => {
  it.each([
    ['from a replica that does not own the view', { operator: false }],
    ['from a process that owns nothing', { operator: true }],
  ])('%s loses no event that comes in meanwhile, and the owner goes on', async (_where, options) => {
    replicas.feed.publish(...history());
    const owner = await replicas.start();
    const asked = await replicas.start(options);
    expect(await ownerOf(asked)).toBe('elsewhere');
    let next = total;
    await asked.registry.rebuild('journal', () => replicas.feed.publish(happened(++next, 'noted', ['late'])));
    expect(asked.reader.current().name).toBe('journal_v1_2');
    replicas.feed.publish(happened(++next, 'noted', ['late']));
    await Promise.all([owner.reader.waitFor(next), asked.reader.waitFor(next)]);
    await eventually(() => owner.reader.current().name === 'journal_v1_2');
    const late = Array.from({ length: next - total }, (_, index) => total + 1 + index);
    expect((await asked.reader.current().get('late'))?.doc.heard).toEqual({ intake: late });
    const { present, expected } = await asked.registry.verify('journal');
    expect(present).toEqual(expected);
    if (options.operator) expect(await ownerOf(owner)).toBe('here');
  });

  it('leaves the replaced documents to those who still read them, and then drops them', async () => {
    replicas.feed.publish(...history());
    const owner = await replicas.start({ graceMs: 1_500 });
    const other = await replicas.start({ graceMs: 1_500 });
    const old = other.reader.current();
    await owner.registry.rebuild('journal');
    expect(await old.count()).toBe(10);
    expect(await replicas.collections()).toEqual(['journal_v1_1', 'journal_v1_2']);
    await eventually(async () => {
      expect(await other.reader.current().count()).toBe(10);
      return (await replicas.collections()).length === 1;
    });
    expect(other.reader.current().name).toBe('journal_v1_2');
    await expect(old.count()).rejects.toThrow('no such table');
  });

  it('is refused while another replica does one, and before the first build is done', async () => {
    replicas.feed.publish(...history());
    const owner = replicas.begin();
    await expect(owner.registry.rebuild('journal')).rejects.toThrow('Start the view registry first.');
    await owner.begun;
    const other = await replicas.start();
    const refusals: Promise<void>[] = [];
    await owner.registry.rebuild('journal', () => {
      const refused = expect(other.registry.rebuild('journal')).rejects.toMatchObject({ code: 'CONFLICT' });
      refusals.push(refused);
    });
    await Promise.all(refusals);
    expect(refusals.length).toBeGreaterThan(2);
  });

  it('that fell silent begins again when another one was done meanwhile', async () => {
    replicas.feed.publish(...history());
    await replicas.start();
    const silent = await replicas.start();
    const other = await replicas.start();
    let letGo: (() => void) | undefined;
    const first = silent.registry.rebuild('journal', () => (letGo ??= silent.documents.holdWrites()));
    await eventually(() => letGo !== undefined);
    replicas.table.expire('rebuild:journal@1');
    await other.registry.rebuild('journal');
    expect(other.reader.current().name).toBe('journal_v1_3');
    letGo?.();
    await first;
    await eventually(() => other.reader.current().name === 'journal_v1_4');
    replicas.feed.publish(happened(total + 1, 'noted', ['late']));
    await other.reader.waitFor(total + 1);
    const { present, expected } = await other.registry.verify('journal');
    expect(present).toEqual(expected);
  });

  it('that broke off leaves something behind, which the owner drops', async () => {
    replicas.feed.publish(...history());
    await replicas.start({ graceMs: 400 });
    const operator = await replicas.start({ operator: true });
    const cut = () => operator.documents.cut(new Error('The connection is gone.'));
    await expect(operator.registry.rebuild('journal', cut)).rejects.toThrow('The connection is gone.');
    operator.documents.cut(undefined);
    await eventually(async () => (await replicas.collections()).join() === 'journal_v1_1');
  });
});
