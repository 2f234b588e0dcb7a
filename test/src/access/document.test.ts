import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../harness/folders.js';
import { whoSeesWhat } from './who-sees-what-document.js';

const file = join(repository, 'docs/domain/who-sees-what.md');

describe('docs/domain/who-sees-what.md', () => {
  it('is what the rules say (SAMENLOKET_WRITE_GOLDEN=1 writes it anew)', async () => {
    if (process.env['SAMENLOKET_WRITE_GOLDEN']) await writeFile(file, whoSeesWhat());
    expect(await readFile(file, 'utf8')).toBe(whoSeesWhat());
  });
});
