// `npm run bench:all`: every benchmark, one after the other; `--json FOLDER` writes a file each.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonFileOf } from './arguments.js';

const folder = jsonFileOf(process.argv);
if (folder) mkdirSync(folder, { recursive: true });
for (const name of ['store', 'import', 'latency', 'allocation', 'round', 'portal']) {
  const program = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  const json = folder ? ['--json', join(resolve(folder), `${name}.json`)] : [];
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...json],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
