import { describe, expect, it } from '@jest/globals';
import type { DocumentStore } from '../document-store.js';
import { LeaseLost } from '../leases/leases.js';
import type { LeasesSetting, OnSetting } from './leases-conformance.js';
import { patient, told } from './leases-conformance-holding.js';

const counters = { name: 'counters', indexes: [] };

function several(setting: LeasesSetting): NonNullable<LeasesSetting['replicas']> {
  if (!setting.replicas) throw new Error('This setting says that it has several replicas, and gives none.');
  return setting.replicas;
}

export function replicaCases(onSetting: OnSetting): void {
  describe('stands between replicas and', () => {
    it(
      'takes a lease over from one that shows no life, which knows it before',
      onSetting(async (setting) => {
        const [one, other] = [await setting.open('one'), await setting.open('other')];
        const owned = await one.acquire('relay', patient());
        const waiting = other.acquire('relay', patient());
        several(setting).freeze(one);
        const next = await waiting;
        expect(owned.signal.aborted).toBe(true);
        expect(owned.signal.reason).toBeInstanceOf(LeaseLost);
        expect(next.fence.token).toBeGreaterThan(owned.fence.token);
        expect(await other.held()).toEqual(['relay']);
      }),
    );

    it(
      'lets one that was away come back and wait its turn',
      onSetting(async (setting) => {
        const [one, other] = [await setting.open('one'), await setting.open('other')];
        const owned = await one.acquire('relay', patient());
        several(setting).freeze(one);
        const next = await other.acquire('relay', patient());
        several(setting).thaw(one);
        const again = one.acquire('relay', patient());
        await owned.release();
        expect(next.signal.aborted).toBe(false);
        await next.release();
        expect((await again).fence.token).toBeGreaterThan(next.fence.token);
      }),
    );

    it(
      'does not name what a dead replica still seems to hold, even to one that just came',
      onSetting(async (setting) => {
        const [dead, living] = [await setting.open('dead'), await setting.open('living')];
        await dead.acquire('relay', patient());
        await living.acquire('deadlines', patient());
        several(setting).freeze(dead);
        const late = await setting.open('late');
        expect(await late.held()).toEqual(['deadlines']);
      }),
    );

    it(
      'passes leases on at once when their replica closes',
      onSetting(async (setting) => {
        const [one, other] = [await setting.open('one'), await setting.open('other')];
        const owned = await one.acquire('relay', patient());
        const waiting = other.acquire('relay', patient());
        await one.close();
        expect(owned.signal.aborted).toBe(true);
        expect((await waiting).fence.token).toBeGreaterThan(owned.fence.token);
      }),
    );

    it(
      'gives a restarted replica its leases back, and its earlier process no more',
      onSetting(async (setting) => {
        const earlier = await setting.open('one');
        const owned = await earlier.acquire('relay', patient());
        const restarted = await setting.open('one');
        const next = await restarted.acquire('relay', patient());
        expect(next.fence.token).toBeGreaterThan(owned.fence.token);
        await told(owned);
        const stop = new AbortController();
        const refused = earlier.acquire('relay', stop.signal);
        await restarted.acquire('deadlines', patient());
        expect(next.signal.aborted).toBe(false);
        stop.abort(new Error('Enough.'));
        await expect(refused).rejects.toThrow('Enough.');
      }),
    );

    it(
      'lets nobody write under a lease that somebody else has taken over',
      onSetting(async (setting) => {
        const documents = await several(setting).documents();
        const [one, other] = [await setting.open('one'), await setting.open('other')];
        const owned = await one.acquire('relay', patient());
        const late = documents.under(owned.fence);
        const counted = await late.collection(counters);
        await counted.writeAll([{ kind: 'put', id: 'a', doc: { from: 'one' }, positions: {} }], {
          name: 'relay',
          position: 1,
        });
        const next = await other.seize('relay');
        await (await documents.under(next.fence).collection(counters)).put('a', { from: 'other' });
        const positions = { name: 'relay', position: 2 };
        for (const write of [
          () => counted.put('a', { from: 'one, too late' }),
          () => counted.writeAll([{ kind: 'delete', id: 'a' }], positions),
          () => counted.writeAll([], positions),
          () => late.deleteCheckpoint('relay'),
          () => late.drop('counters'),
        ])
          await expect(write()).rejects.toBeInstanceOf(LeaseLost);
        expect(await contentOf(documents)).toEqual({ doc: { from: 'other' }, position: 1 });
        expect(await late.checkpoint('relay')).toBe(1);
      }),
    );

    it(
      'lets no write of an owner come through half when it is taken over in the middle',
      onSetting(async (setting) => {
        const documents = await several(setting).documents();
        const [one, other] = [await setting.open('one'), await setting.open('other')];
        const owned = await one.acquire('relay', patient());
        const counted = await documents.under(owned.fence).collection(counters);
        const ids = Array.from({ length: 50 }, (_, number) => `counter-${number}`);
        let rounds = 0;
        const writing = (async () => {
          for (;;) {
            const writes = ids.map((id) => ({ kind: 'put', id, doc: { rounds }, positions: {} }) as const);
            await counted.writeAll(writes, { name: 'relay', position: rounds });
            rounds += 1;
          }
        })();
        writing.catch(() => undefined); // looked at below
        while (rounds < 3) await documents.checkpoint('relay');
        const next = await other.seize('relay');
        const position = await documents.checkpoint('relay');
        await expect(writing).rejects.toBeInstanceOf(LeaseLost);
        const seen = await (await documents.under(next.fence).collection(counters)).getMany(ids);
        expect(new Set(seen.map(({ doc }) => JSON.stringify(doc)))).toEqual(
          new Set([JSON.stringify({ rounds: position })]),
        );
      }),
    );
  });
}

async function contentOf(documents: DocumentStore): Promise<object> {
  const collection = await documents.collection(counters);
  return { doc: (await collection.get('a'))?.doc, position: await documents.checkpoint('relay') };
}
