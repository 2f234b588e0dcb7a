#!/usr/bin/env node
// Hands over to the Node version the project pins, whatever Node the shell has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const node = fileURLToPath(new URL('node_modules/node/bin/node', root));
const main = fileURLToPath(new URL('dist/samenloket.mjs', root));
if (!existsSync(node) || !existsSync(main)) {
  console.error(
    'samenloket: not installed or built yet. Run `npm start` once, or `npm ci && npm run build`.',
  );
  process.exit(1);
}
const { status, signal } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
