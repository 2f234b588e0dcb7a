// Writes each program into one file, and what several of them need into files that they share: a process reads some ten
// files at its start instead of four thousand (docs/decisions/0024). Tests of one module still run on the files of dist/.
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedAt, filesBelow, packageFolders, root } from './sources.mjs';

const folder = join(root, 'dist');
const stamp = join(folder, '.made');

/** Every program that runs as a process of its own, by the name of its file in dist/. */
const programs = {
  intake: 'services/intake/dist/main.js',
  'provider-capacity': 'services/provider-capacity/dist/main.js',
  matching: 'services/matching/dist/main.js',
  reporting: 'services/reporting/dist/main.js',
  gateway: 'gateway/dist/main.js',
  platform: 'services/standalone/dist/main.js',
  samenloket: 'services/standalone/dist/cli/main.js',
  'event-store-double': 'test/doubles/dist/event-store/main.js',
  'mongodb-double': 'test/doubles/dist/mongodb/main.js',
  'local-set': 'test/doubles/dist/local-set/main.js',
};

async function newestSource() {
  // No program has anything of the tests themselves.
  const folders = (await packageFolders()).filter((path) => path !== join(root, 'test'));
  const nested = await Promise.all(folders.map((path) => filesBelow(join(path, 'dist'))));
  const compiled = nested.flat().filter((path) => path.endsWith('.js'));
  const sources = [...compiled, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  return Math.max(...(await Promise.all(sources.map(changedAt))));
}

/** What a module reads beside itself (schemas, registers, workers) it goes on reading there. */
const staysWhereItWas = {
  name: 'stays-where-it-was',
  transform(code, id) {
    if (!code.includes('import.meta.')) return undefined;
    const url = `new URL(${JSON.stringify(relative(folder, id.split('?')[0]))}, import.meta.url)`;
    return code
      .replaceAll(/\bimport\.meta\.url\b/g, `${url}.href`)
      .replaceAll(
        /\bimport\.meta\.dirname\b/g,
        `process.getBuiltinModule('node:url').fileURLToPath(new URL('.', ${url}))`,
      );
  },
};

/** Bundles every program, when something changed since the last time. */
export async function bundlePrograms() {
  if ((await changedAt(stamp)) > (await newestSource())) return 0;
  const { rolldown } = await import('rolldown');
  await rm(folder, { recursive: true, force: true });
  // An image is built without the doubles.
  const input = Object.fromEntries(
    Object.entries(programs).flatMap(([name, path]) =>
      existsSync(join(root, path)) ? [[name, join(root, path)]] : [],
    ),
  );
  const bundle = await rolldown({
    input,
    platform: 'node',
    plugins: [staysWhereItWas],
    // Packages ask for others that they can do without, and that are not here.
    logLevel: 'silent',
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    keepNames: true,
    // Metadata of decorators needs what `reflect-metadata` does first, whatever chunk it lies in.
    strictExecutionOrder: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  await writeFile(stamp, '');
  return output.length;
}
