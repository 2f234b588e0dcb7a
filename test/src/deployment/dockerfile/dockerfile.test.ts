import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../harness/folders.js';
import { instructionsIn } from './dockerfile.js';
import { dockerfileRules } from './dockerfile-rules.js';

describe('deploy/Dockerfile', () => {
  let text: string;
  beforeAll(async () => {
    text = await readFile(join(repository, 'deploy/Dockerfile'), 'utf8');
  });

  it.each(dockerfileRules)('holds: $sentence', ({ faults }) => {
    expect(faults(instructionsIn(text))).toEqual([]);
  });

  it('starts programs that the build makes', () => {
    const programs = [...text.matchAll(/"(dist\/[\w-]+\.mjs)"/g)].map(([, path = '']) =>
      join(repository, path),
    );
    expect(programs).toHaveLength(6);
    expect(programs.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each([
    ['a base without a version', (t: string) => t.replace('node:24.21.0-bookworm-slim\n', 'node:24\n')],
    ['root', (t: string) => t.replaceAll('USER 10001:10001', 'USER root')],
    ['a download', (t: string) => `${t}\nADD https://example.org/program /program\n`],
    ['a shell before the program', (t: string) => t.replace(/ENTRYPOINT .*$/m, 'ENTRYPOINT node main.js')],
    ['packages that run scripts', (t: string) => t.replace('npm ci --ignore-scripts', 'npm ci')],
    ['no health check', (t: string) => t.replace(/^HEALTHCHECK --interval.*\n.*\n/m, '')],
    ['a secret', (t: string) => t.replace('ENV NODE_ENV', 'ENV SAMENLOKET_MASTER_KEY=1 NODE_ENV')],
  ])('is refused with %s', (_what, spoil) => {
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    expect(dockerfileRules.flatMap(({ faults }) => faults(instructionsIn(spoilt)))).not.toEqual([]);
  });
});
