import { expect } from '@jest/globals';
import fc from 'fast-check';
import { openPlatformUnderTest } from '../harness/platform-under-test.js';
import { differences, importedRows } from './compared.js';
import { generatedSets } from './generator/file-sets.js';

/** Imports so many random file sets of this seed, and holds every report of each against the counter. */
export async function checkRandomSets(seed: number, numRuns: number): Promise<void> {
  const holds = fc.asyncProperty(generatedSets, async (set) => {
    // A platform for each: a municipality has one desk.
    await using platform = await openPlatformUnderTest('2029-06-01T09:00:00.000Z');
    const desk = 'LLK-PROEF';
    const rows = await importedRows(platform, desk, set);
    expect(await differences(platform, desk, rows)).toEqual([]);
  });
  await fc.assert(holds, { seed, numRuns });
}
