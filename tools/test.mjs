// The tests of one package: `npm test` in its folder, or `npx nx test <package>`.
import { spawnSync } from 'node:child_process';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
await build();
const { status } = spawnSync(
  'npm',
  ['run', '--silent', 'jest', '--', `${process.cwd()}/dist`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
