// One backup, its data and its keys on two volumes. `samenloket backup` writes both in one folder; here they part, so
// that whoever can read the data need not be able to read the keys. Few generations of keys: a copy undoes an erasure.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    keys: { type: 'string' },
    'keep-data': { type: 'string', default: '35' },
    'keep-keys': { type: 'string', default: '7' },
    cli: { type: 'string', default: 'dist/samenloket.mjs' },
  },
});

const at = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
const scratch = mkdtempSync(join(tmpdir(), 'backup-'));

/** Another disk: copied under a name that no restore takes up, then renamed at once. */
function move(part, folder) {
  cpSync(join(scratch, part), join(folder, `.${at}`), { recursive: true });
  renameSync(join(folder, `.${at}`), join(folder, at));
}

function keepNewest(folder, count) {
  const names = readdirSync(folder).sort();
  const unfinished = names.filter((name) => /^\.\d{4}-/.test(name));
  const whole = names.filter((name) => /^\d{4}-/.test(name));
  for (const name of [...unfinished, ...whole.slice(0, Math.max(0, whole.length - count))]) {
    rmSync(join(folder, name), { recursive: true });
  }
}

try {
  execFileSync(process.execPath, [values.cli, 'backup', scratch], { stdio: 'inherit' });
  move('keys', values.keys);
  move('data', values.data);
  keepNewest(values.keys, Number(values['keep-keys']));
  keepNewest(values.data, Number(values['keep-data']));
  console.log(`backup: ${at} in ${values.data} and ${values.keys}`);
} finally {
  rmSync(scratch, { recursive: true });
}
