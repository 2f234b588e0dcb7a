import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProblem } from '@samenloket/matching/allocation';
import { repository } from '../harness/folders.js';
import { generateRegion } from './generator/generate-region.js';
import { richRegion } from './generator/region-settings.js';
import { instanceLines, readInstance } from './instance-format/instance-lines.js';

describe('an instance file', () => {
  it('says the same after it was read and put in columns', async () => {
    const lines = [...instanceLines(generateRegion(richRegion('written', 60)))];
    expect([...instanceLines(compileProblem(await readInstance(lines)))]).toEqual(lines);
  });

  it('is refused with the number of the line that is none', async () => {
    const [first = ''] = instanceLines(generateRegion(richRegion('written', 5)));
    await expect(readInstance([first, '{"place":{}}'])).rejects.toThrow('Line 2');
    await expect(readInstance([first, 'none'])).rejects.toThrow('Line 2');
    await expect(readInstance(['{"unit":{}}'])).rejects.toThrow('does not name the format');
  });

  it('is as the example in the documentation', async () => {
    const text = await readFile(join(repository, 'docs/allocation-instances.md'), 'utf8');
    const example = /```json\n([\s\S]+?)```/.exec(text)?.[1] ?? '';
    const problem = compileProblem(await readInstance(example.split('\n')));
    expect([problem.units.count, problem.places.count]).toEqual([1, 1]);
  });
});
