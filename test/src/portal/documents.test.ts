import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../harness/folders.js';

it('has the types of its questions as the supergraph has them (npm run documents -w portal)', async () => {
  const writer = join(repository, 'portal/tools/write-documents.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [writer, '--check']);
  expect(stdout).toBe('');
});
