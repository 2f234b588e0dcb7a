import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { Lease } from '../leases/leases.js';
import type { OnSetting } from './leases-conformance.js';

export const patient = (): AbortSignal => new AbortController().signal;

/** Does what an owner has to do: stops when it is told to, then releases. */
export function releasedWhenTold(lease: Lease): Lease {
  lease.signal.addEventListener('abort', () => void lease.release());
  return lease;
}

export async function told(lease: Lease): Promise<void> {
  if (!lease.signal.aborted) await once(lease.signal, 'abort');
}

export function holdingCases(onSetting: OnSetting): void {
  describe('gives a lease and', () => {
    it(
      'gives it to one at a time, to the next one when it is released, with a higher token',
      onSetting(async ({ open }) => {
        const [one, other] = [await open('one'), await open('other')];
        const first = await one.acquire('relay', patient());
        let second: Lease | undefined;
        const waiting = other.acquire('relay', patient()).then((lease) => (second = lease));
        expect(await one.acquire('deadlines', patient())).toBeDefined();
        expect(second).toBeUndefined();
        expect(first.signal.aborted).toBe(false);
        await first.release();
        const next = await waiting;
        expect(next.fence.lease).toBe('relay');
        expect(next.fence.token).toBeGreaterThan(first.fence.token);
        expect(first.signal.aborted).toBe(true);
      }),
    );

    it(
      'stops waiting when it is told to, with the reason given',
      onSetting(async ({ open }) => {
        const leases = await open('one');
        const lease = await leases.acquire('relay', patient());
        const stop = new AbortController();
        const refused = leases.acquire('relay', stop.signal);
        const reason = new Error('The service stops.');
        stop.abort(reason);
        await expect(refused).rejects.toBe(reason);
        await expect(leases.acquire('deadlines', AbortSignal.abort(reason))).rejects.toBe(reason);
        await lease.release();
        expect((await leases.acquire('relay', patient())).signal.aborted).toBe(false);
      }),
    );

    it(
      'lets the owner be interrupted: its signal aborts and the lease changes hands',
      onSetting(async ({ open }) => {
        const [one, other] = [await open('one'), await open('other')];
        const owned = releasedWhenTold(await one.acquire('view:requests@3', patient()));
        const seized = await other.seize('view:requests@3');
        await told(owned);
        expect(seized.fence.token).toBeGreaterThan(owned.fence.token);
        expect(seized.signal.aborted).toBe(false);
        const back = one.acquire('view:requests@3', patient());
        await seized.release();
        expect((await back).fence.token).toBeGreaterThan(seized.fence.token);
      }),
    );

    it(
      'seizes what nobody has',
      onSetting(async ({ open }) => {
        const leases = await open('one');
        const lease = await leases.seize('relay');
        expect(lease.signal.aborted).toBe(false);
        expect(await leases.held()).toEqual(['relay']);
      }),
    );

    it(
      'takes nothing from its successor when a former owner releases again',
      onSetting(async ({ open }) => {
        const [one, other] = [await open('one'), await open('other')];
        const first = await one.acquire('relay', patient());
        await first.release();
        const second = await other.acquire('relay', patient());
        await first.release();
        expect(second.signal.aborted).toBe(false);
        expect(await one.held()).toEqual(['relay']);
      }),
    );

    it(
      'names what is held, and no more when it is released',
      onSetting(async ({ open }) => {
        const [one, other] = [await open('one'), await open('other')];
        expect(await one.held()).toEqual([]);
        const lease = await one.acquire('relay', patient());
        await other.acquire('deadlines', patient());
        expect([...(await other.held())].sort()).toEqual(['deadlines', 'relay']);
        await lease.release();
        expect(await other.held()).toEqual(['deadlines']);
      }),
    );

    it(
      'gives each of many leases to exactly one',
      onSetting(async ({ open }) => {
        const replicas = [await open('one'), await open('two'), await open('three')];
        const names = Array.from({ length: 40 }, (_, number) => `process:${number}`);
        const stop = new AbortController();
        const granted: Lease[] = [];
        const all = Promise.withResolvers<void>();
        const asked = replicas.flatMap((leases) =>
          names.map(async (name) => {
            granted.push(await leases.acquire(name, stop.signal));
            if (granted.length === names.length) all.resolve();
          }),
        );
        await all.promise;
        stop.abort(new Error('Enough.'));
        await Promise.allSettled(asked);
        expect(new Set(granted.map(({ fence }) => fence.lease)).size).toBe(granted.length);
        expect(granted).toHaveLength(names.length);
      }),
    );
  });
}
