// Compiles every package's src/ to dist/, only what changed, and removes outputs whose source is gone.
// Type checking is apart (`npm run typecheck`): a start must not wait for it.
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
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

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

const changedAt = (path) =>
  stat(path).then(
    (s) => s.mtimeMs,
    () => 0,
  );

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

export async function build(only) {
  const groups = ['libs', 'services'];
  const nested = await Promise.all(
    groups.map(async (g) => (await readdir(join(root, g))).map((name) => join(root, g, name))),
  );
  const folders = only
    ? [resolve(only)]
    : [...nested.flat(), ...['gateway', 'test', 'test/doubles'].map((name) => join(root, name))];
  const counts = await Promise.all(folders.map(buildPackage));
  return counts.reduce((sum, count) => sum + count, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const began = performance.now();
  const built = await build(process.argv[2] ?? (process.cwd() === root ? undefined : process.cwd()));
  console.log(`build: ${built} files in ${Math.round(performance.now() - began)} ms`);
}
