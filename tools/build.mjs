// Compiles every package's src/ to dist/, only what changed, and removes outputs whose source is gone.
// Type checking is apart (`npm run typecheck`): a start must not wait for it.
import { transformFile } from '@swc/core';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePrograms } from './bundle.mjs';
import { changedAt, filesBelow, packageFolders, root } from './sources.mjs';

const copied = /\.(graphql|json|csv|html)$/;

const swcOptions = {
  swcrc: false,
  sourceMaps: true,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2024',
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

async function buildFile(source, target, compile) {
  if ((await changedAt(target)) > (await changedAt(source))) return false;
  await mkdir(dirname(target), { recursive: true });
  if (!compile) {
    await cp(source, target);
    return true;
  }
  const { code, map } = await transformFile(source, {
    ...swcOptions,
    sourceFileName: relative(dirname(target), source),
  });
  const mapName = `${target.split(/[\\/]/).at(-1)}.map`;
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}//# sourceMappingURL=${mapName}\n`);
  return true;
}

async function buildPackage(folder) {
  const [src, dist] = [join(folder, 'src'), join(folder, 'dist')];
  const outputs = new Set();
  let built = 0;
  for (const source of await filesBelow(src)) {
    if (source.endsWith('.d.ts')) continue;
    const compile = source.endsWith('.ts');
    if (!compile && !copied.test(source)) continue;
    const target = join(dist, relative(src, source)).replace(/\.ts$/, '.js');
    outputs.add(target);
    if (compile) outputs.add(`${target}.map`);
    if (await buildFile(source, target, compile)) built++;
  }
  for (const file of await filesBelow(dist)) if (!outputs.has(file)) await rm(file);
  return built;
}

const portal = join(root, 'portal');
/** What ends up in the browser; a change in any of these makes it anew. */
const portalSources = [
  ...['index.html', 'vite.config.mjs', 'package.json', 'src', 'public'].map((name) => join(portal, name)),
  join(root, 'gateway', 'src', 'session-api.ts'),
  join(root, 'libs', 'regional', 'src', 'gemeenten.csv'),
  join(root, 'libs', 'regional', 'src', 'desk-settings'),
  join(root, 'package-lock.json'),
];

async function portalStamp() {
  const nested = await Promise.all(
    portalSources.map(async (path) => ((await stat(path)).isDirectory() ? filesBelow(path) : [path])),
  );
  const hash = createHash('sha256');
  for (const file of nested.flat().sort()) {
    hash.update(relative(root, file));
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/** The portal is one bundle, so all of it or nothing: the stamp says of which sources dist/ was made. */
async function buildPortal() {
  const stampFile = join(portal, 'dist', '.sources');
  const stamp = await portalStamp();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return 0;
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(portal, 'vite.config.mjs'), logLevel: 'warn' });
  await writeFile(stampFile, stamp);
  return 1;
}

export async function build(only) {
  if (only && resolve(only) === portal) return buildPortal();
  const folders = only ? [resolve(only)] : await packageFolders();
  const counts = await Promise.all(folders.map(buildPackage));
  // Last: these take in what was compiled.
  const bundles = only ? [] : await Promise.all([buildPortal(), bundlePrograms()]);
  return [...counts, ...bundles].reduce((sum, count) => sum + count, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const began = performance.now();
  const built = await build(process.argv[2] ?? (process.cwd() === root ? undefined : process.cwd()));
  console.log(`build: ${built} files in ${Math.round(performance.now() - began)} ms`);
}
