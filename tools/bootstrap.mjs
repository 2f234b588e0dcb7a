// The door of `npm start`, `npm test` and the benchmarks: runs on any Node from 20 on, installs what is
// missing, builds, and hands over to the Node version that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...rest] = process.argv.slice(2);
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`samenloket: could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

/** Runs to its end what people stop with Ctrl-C: signals go to it, and its exit code is ours. */
function runUntilStopped(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** `npm ci` once per lock file: the stamp says for which lock file node_modules was made. */
function install() {
  const stamp = join(root, 'node_modules', '.samenloket-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('samenloket: installing packages (npm ci), once for this lock file');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  writeFileSync(stamp, lock);
}

/** What the tests need of the machine, and Debian has as a package: a real NATS server, a real browser. */
function installFromDebian(program, name, elsewhere) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  if (folders.some((folder) => existsSync(join(folder, program)))) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).error) {
    console.error(
      `samenloket: ${program} is missing. Install it (Debian, Ubuntu: apt-get install ${name}; elsewhere from ${elsewhere}) and try again.`,
    );
    process.exit(1);
  }
  console.log(`samenloket: installing ${name} with apt-get, once`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  if (
    spawnSync('apt-get', ['install', '-y', '-qq', name], { env: { ...process.env, ...quietly } }).status === 0
  )
    return;
  run('apt-get', ['update', '-qq'], quietly);
  run('apt-get', ['install', '-y', '-qq', name], quietly);
}

const jest = ['--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
/** One file after the other: some bound what a process may take, and those of another file would take its time. */
const alone = ['-w', '1'];

/** Of the end-to-end suite, what runs against the distributed profile each time (docs/operations/what-was-run.md). */
const inBothProfiles = [
  'test/dist/journeys/(answered|not-answered|last-half-days|same-child)',
  'test/dist/command-line/(sample-region-reports|reports|broken-files)',
];
/** All of it, and with two replicas of each service. */
const inBothProfilesLong = [
  'test/dist/journeys',
  'test/dist/desk-only',
  'test/dist/command-line/(sample-region-reports|reports|events|broken-files|start)',
  'test/dist/year',
];

/** The code with which it ended. */
async function ended(args, { env = {}, priority = 0 } = {}) {
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (priority !== 0) setPriority(child.pid, priority);
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** What reads the source only, one after the other, in the time that the tests beside it leave. */
async function sourceFaults() {
  const checks = [
    ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json'],
    ['node_modules/typescript-native/bin/tsc', '-p', 'portal'],
    // In two halves: all types at once are more than one process has memory for.
    ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', 'services'],
    ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '--ignore-pattern', 'services/', '.'],
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ];
  const found = [];
  for (const args of checks) {
    if ((await ended(args, { priority: 19 })) === 0) continue;
    found.push(args[0].split('/')[1]);
    console.error(`samenloket: ${found.at(-1)} found faults (above)`);
  }
  return found;
}

const tasks = {
  start: () => runUntilStopped(node, ['--disable-warning=ExperimentalWarning', 'dist/platform.mjs', ...rest]),
  'start:distributed': () =>
    runUntilStopped(node, ['--disable-warning=ExperimentalWarning', 'dist/local-set.mjs', ...rest]),
  'test:faults': () =>
    run(node, ['--disable-warning=ExperimentalWarning', 'test/dist/faults/run.js', ...rest]),
  'test:containers': () =>
    run(node, [...jest, '--testPathPatterns', 'containers', ...rest], { SAMENLOKET_CONTAINERS: '1' }),
  test: async () => {
    const checked = sourceFaults();
    let code = await ended([...jest, ...rest]);
    if (code === 0 && rest.length === 0)
      code = await ended([...jest, ...inBothProfiles], { env: { SAMENLOKET_TEST_PROFILE: 'distributed' } });
    const faults = await checked;
    if (faults.length > 0) console.error(`samenloket: faults were found by ${faults.join(' and ')} (above)`);
    process.exitCode = code === 0 && faults.length > 0 ? 1 : code;
  },
  'test:long': () => {
    run(node, [...jest, ...alone, ...rest], { SAMENLOKET_LONG: '1' });
    if (rest.length > 0) return;
    const replicated = { SAMENLOKET_TEST_PROFILE: 'distributed', SAMENLOKET_TEST_REPLICAS: '2' };
    run(node, [...jest, ...alone, ...inBothProfilesLong], replicated);
  },
  screenshots: () => run(node, ['test/dist/portal/screenshots.js', ...rest]),
  bench: () => run(node, [`test/dist/bench/${rest[0]}.js`, ...rest.slice(1)]),
};

if (!tasks[task]) {
  console.error(`samenloket: no task "${task}"; there are ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}
install();
if (/test|distributed|bench/.test(task)) installFromDebian('nats-server', 'nats-server', 'nats.io');
if (/^test(:long)?$|screenshots/.test(task) && !process.env.SAMENLOKET_CHROMIUM)
  installFromDebian('chromium', 'chromium', 'chromium.org');
run(node, ['tools/build.mjs']);
await tasks[task]();
