import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileSetChecks } from './checks/index.js';
import { draftOf } from './draft.js';
import { partition } from './partition.js';
import { readFileSet } from './read-file-set.js';
import { brokenFileSets } from './testing/broken-file-sets.js';
import { smallFileSet } from './testing/small-file-set.js';
import { writeFileSet } from './testing/write-file-set.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloket-damaged-'));
});
afterEach(() => rm(folder, { recursive: true }));

const names = Object.keys(smallFileSet);
const anyDamage = fc.record({
  file: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  removed: fc.integer({ min: 0, max: 12 }),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(';', '"', '\n', '\r', '|', '-', '2024-02-30').map((text) => Buffer.from(text)),
  ),
});

it('however a file is damaged, the reading ends with a set or with faults, and partly with a valid set', async () => {
  await fc.assert(
    fc.asyncProperty(anyDamage, async ({ file, at, removed, inserted }) => {
      const bytes = Buffer.from(smallFileSet[file] ?? '');
      const place = Math.floor(bytes.length * at);
      const damaged = Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place + removed)]);
      await writeFileSet(folder, { ...smallFileSet, [file]: damaged });
      const reading = await readFileSet(folder);
      expect(reading.set === undefined).toBe(reading.faults.length > 0);
      for (const fault of reading.faults) expect(fault.file).toMatch(/\.csv$/);
      expect(() => partition(reading)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

it('every rule between rows is broken by one of the broken sets', async () => {
  const unbroken = new Set(fileSetChecks);
  for (const [index, { write }] of brokenFileSets.entries()) {
    const { readings } = await readFileSet(await write(await mkdtemp(join(folder, `${index}-`))));
    const draft = draftOf(readings);
    for (const rule of unbroken) if ([...rule.check(draft)].length > 0) unbroken.delete(rule);
  }
  expect([...unbroken].map(({ name }) => name)).toEqual([]);
});
