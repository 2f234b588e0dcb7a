import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { partition } from './partition.js';
import { readFileSet } from './read-file-set.js';
import { brokenFileSets } from './testing/broken-file-sets.js';

/** What the small set says about people; no message may repeat it. */
const personal = [
  'Noor',
  'Liv',
  'Robin',
  'Voorbeeld',
  '0470000000',
  'voorbeeld.be',
  '2023-11',
  'Kerkstraat',
  'Hoeve',
];

describe('a broken file set', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'samenloket-broken-'));
  });
  afterEach(() => rm(parent, { recursive: true }));

  it.each(brokenFileSets)('with $name is refused, with file, row and column', async ({ write, expected }) => {
    const reading = await readFileSet(await write(parent));
    const [first] = reading.faults;
    expect(reading.set).toBeUndefined();
    const { row, column } = first ?? {};
    expect({ file: first?.file.replace(`${parent}/`, ''), row, column }).toEqual(expected);
    expect(reading.faults).toHaveLength(1);
    for (const { message, found } of reading.faults) {
      expect(message).toContain(found);
      for (const word of personal) expect(message).not.toContain(word);
    }
  });

  it.each(brokenFileSets)('with $name has good rows that are a valid set, or none', async ({ write }) => {
    const reading = await readFileSet(await write(parent));
    const { set, rejects } = partition(reading);
    const readable = Object.values(reading.readings).every(({ isReadable }) => isReadable);
    expect(set !== undefined).toBe(readable && Object.keys(reading.readings).length > 0);
    if (set) expect(rejects.length).toBeGreaterThan(0);
  });
});

it('there are at least 40 of them, each with its own name', () => {
  expect(new Set(brokenFileSets.map(({ name }) => name)).size).toBe(brokenFileSets.length);
  expect(brokenFileSets.length).toBeGreaterThanOrEqual(40);
});
