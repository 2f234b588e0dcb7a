import { expect } from '@jest/globals';
import fc from 'fast-check';
import { openPlatformUnderTest } from '../harness/platform-under-test.js';
import { differences, importedRows } from './compared.js';
import { generatedSetsOfTwoMoments } from './generator/file-sets.js';

const [firstImport, between, secondImport] = [
  '2029-06-01T09:00:00.000Z',
  '2029-06-02T09:00:00.000Z',
  '2029-06-03T09:00:00.000Z',
];

/**
 * Imports random file sets of this seed and then each again as it became: a report known at a moment between has the
 * figures of the first files, and one known now those of the second.
 */
export async function checkKnownAt(seed: number, numRuns: number): Promise<void> {
  const holds = fc.asyncProperty(generatedSetsOfTwoMoments, async ([first, second]) => {
    await using platform = await openPlatformUnderTest(firstImport);
    const desk = 'LLK-PROEF';
    const before = await importedRows(platform, desk, first);
    platform.clock.moveTo(new Date(secondImport));
    const after = await importedRows(platform, desk, second);
    expect(await differences(platform, desk, before, between)).toEqual([]);
    expect(await differences(platform, desk, after)).toEqual([]);
  });
  await fc.assert(holds, { seed, numRuns });
}
