import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { canary, describeDesks, registeredFamily, type Registered } from '../../testing/made-up-desks.js';
import { type NationalNumberCopy, putBackNationalNumbers } from './national-number-copies.js';

async function* theSame(copies: readonly NationalNumberCopy[]) {
  yield* copies;
}

describe('the hashes of national numbers in a backup', () => {
  let platform: IntakeUnderTest;
  let families: readonly [Registered, Registered];
  let copies: readonly NationalNumberCopy[];

  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    const child = { ...canary.child, nationalNumber: '25112312345' };
    families = [await registeredFamily(platform, { child }), await registeredFamily(platform, { child })];
    await platform.intake.views.caughtUp(await platform.store.head());
    copies = await Array.fromAsync(platform.intake.nationalNumberCopies());
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  /** As the services see it that start on what was restored. */
  async function restored() {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const count = await putBackNationalNumbers(documents, platform.keys, theSame(copies));
    return { count, numbers: await NationalNumbers.open(documents, Buffer.alloc(32)) };
  }

  it('say nothing without the keys, and make a number known again with them', async () => {
    const [one, other] = families;
    const numbers = await platform.documents.collection<{ hash: string }>({
      name: 'nationalNumberHashes',
      indexes: [],
    });
    const hash = (await numbers.get(one.id))?.doc.hash ?? '';
    expect(hash).toHaveLength(43);
    expect(JSON.stringify(copies)).not.toContain(hash);
    const { count, numbers: known } = await restored();
    expect(count).toBe(2);
    expect(await known.sharing(one.id)).toEqual([other.id]);
  });

  it('stay away for a family that was erased since', async () => {
    const [one, other] = families;
    await platform.intake.eraseFamily({ familyId: one.familyId, reason: 'askedByFamily' });
    const { count, numbers } = await restored();
    expect(count).toBe(1);
    expect(await numbers.sharing(other.id)).toEqual([]);
    const fresh = await Array.fromAsync(platform.intake.nationalNumberCopies());
    expect(fresh.map(({ requestId }) => requestId)).toEqual([other.id]);
  });

  it('are refused when somebody gave one to another request', async () => {
    const [first, second] = copies;
    copies = [{ ...first, requestId: second?.requestId ?? '' } as NationalNumberCopy];
    await expect(restored()).rejects.toThrow();
  });
});
