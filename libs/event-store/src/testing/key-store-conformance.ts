import { describe, expect, it } from '@jest/globals';
import type { KeyStore } from '../personal-data/key-store.js';

export interface OpenedKeyStore {
  readonly keys: KeyStore;
  /** Closes the store and opens it again on the same data; absent where that has no meaning. */
  readonly reopen?: () => Promise<KeyStore>;
  readonly close: () => Promise<void>;
}

/** What every adapter of the `KeyStore` port must do, each case on an empty store. */
export function keyStoreConformance(name: string, open: () => Promise<OpenedKeyStore>): void {
  const using = (test: (keys: KeyStore, reopen: () => Promise<KeyStore>) => Promise<void>) => async () => {
    const { keys, reopen, close } = await open();
    try {
      await test(keys, reopen ?? (async () => keys));
    } finally {
      await close();
    }
  };
  const erased = expect.objectContaining({ code: 'ERASED' });

  describe(`${name}, as a key store,`, () => {
    it(
      'makes a key of 32 bytes, and gives the same one again',
      using(async (keys) => {
        const key = await keys.keyFor('family-1');
        expect(key).toHaveLength(32);
        expect(await keys.keyFor('family-1')).toEqual(key);
        expect(await keys.existingKey('family-1')).toEqual(key);
      }),
    );

    it(
      'gives every family its own key',
      using(async (keys) => {
        expect(await keys.keyFor('family-1')).not.toEqual(await keys.keyFor('family-2'));
      }),
    );

    it(
      'makes no key when an existing one is asked',
      using(async (keys) => {
        expect(await keys.existingKey('family-1')).toBeNull();
        expect(await keys.existingKey('family-1')).toBeNull();
      }),
    );

    it(
      'gives all who ask at once the same key',
      using(async (keys) => {
        const asked = await Promise.all(Array.from({ length: 20 }, () => keys.keyFor('family-1')));
        for (const key of asked) expect(key).toEqual(asked[0]);
      }),
    );

    it(
      'makes many keys in one go, and keeps those that were there',
      using(async (keys) => {
        const known = await keys.keyFor('family-7');
        const ids = Array.from({ length: 500 }, (_, n) => `family-${n}`);
        const made = await keys.keysFor([...ids, 'family-3']);
        expect([...made.keys()].sort()).toEqual([...ids].sort());
        expect(new Set([...made.values()].map((key) => key.toString('hex'))).size).toBe(500);
        expect(made.get('family-7')).toEqual(known);
        expect(await keys.keyFor('family-3')).toEqual(made.get('family-3'));
      }),
    );

    it(
      'keeps its keys when it is opened again',
      using(async (keys, reopen) => {
        const key = await keys.keyFor('family-1');
        const many = await keys.keysFor(['family-2', 'family-3']);
        const reopened = await reopen();
        expect(await reopened.keyFor('family-1')).toEqual(key);
        expect(await reopened.existingKey('family-3')).toEqual(many.get('family-3'));
      }),
    );

    it(
      'gives no key of an erased family, and never makes it a new one',
      using(async (keys, reopen) => {
        await keys.keyFor('family-1');
        expect(await keys.erase('family-1')).toBe(true);
        for (const opened of [async () => keys, reopen]) {
          const store = await opened();
          expect(await store.existingKey('family-1')).toBeNull();
          await expect(store.keyFor('family-1')).rejects.toEqual(erased);
          await expect(store.keysFor(['family-9', 'family-1'])).rejects.toEqual(erased);
          expect(await store.existingKey('family-9')).toBeNull();
        }
      }),
    );

    it(
      'erases a family that had no key yet',
      using(async (keys) => {
        expect(await keys.erase('family-1')).toBe(true);
        await expect(keys.keyFor('family-1')).rejects.toEqual(erased);
      }),
    );

    it(
      'erases once, and says so',
      using(async (keys) => {
        await keys.erase('family-1');
        expect(await keys.erase('family-1')).toBe(false);
        expect(await keys.erasures()).toHaveLength(1);
      }),
    );

    it(
      'leaves other families alone when it erases one',
      using(async (keys) => {
        const many = await keys.keysFor(['family-1', 'family-2', 'family-3']);
        await keys.erase('family-2');
        expect(await keys.existingKey('family-1')).toEqual(many.get('family-1'));
        expect(await keys.keyFor('family-3')).toEqual(many.get('family-3'));
      }),
    );

    it(
      'lists its erasures with their instants',
      using(async (keys, reopen) => {
        await keys.erase('family-2');
        await keys.erase('family-1');
        const erasures = await (await reopen()).erasures();
        expect(erasures.map(({ familyId }) => familyId).sort()).toEqual(['family-1', 'family-2']);
        for (const { erasedAt } of erasures) expect(new Date(erasedAt).toISOString()).toBe(erasedAt);
      }),
    );

    it(
      'applies erasures of elsewhere, keeps their instants, and may do so twice',
      using(async (keys) => {
        await keys.keysFor(['family-1', 'family-2']);
        const erasures = [
          { familyId: 'family-1', erasedAt: '2026-01-01T00:00:00.000Z' },
          { familyId: 'family-8', erasedAt: '2026-01-02T00:00:00.000Z' },
        ];
        await keys.applyErasures(erasures);
        await keys.applyErasures([...erasures, ...erasures]);
        expect(await keys.erasures()).toEqual(erasures);
        expect(await keys.existingKey('family-1')).toBeNull();
        expect(await keys.existingKey('family-2')).not.toBeNull();
      }),
    );
  });
}
