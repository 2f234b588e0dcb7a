import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../harness/folders.js';

/** In a compiled file, what stands there today and what stands there in the next release. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface NextRelease extends AsyncDisposable {
  readonly matching: string;
  readonly commandLine: string;
}

/** Where packages are found before those of the workspace; what is not here is found by walking up. */
const besideToday = join(repository, 'node_modules/.cache/samenloket-next');

/**
 * Matching with some lines changed, and the command line on top of it, as the release after this one would have them.
 * No release of the distributed profile came before this one, so tests of an upgrade can only look ahead.
 */
export async function nextRelease(name: string, changes: readonly Change[]): Promise<NextRelease> {
  const folder = join(besideToday, `${name}-${process.pid}`);
  const [matching, standalone] = [
    await copyOf('matching', folder),
    await copyOf('standalone', folder),
  ] as const;
  for (const change of changes) await apply(join(matching, 'dist', change.file), change);
  return {
    matching: join(matching, 'dist/main.js'),
    commandLine: join(standalone, 'dist/cli/main.js'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function copyOf(service: string, folder: string): Promise<string> {
  const [from, to] = [
    join(repository, 'services', service),
    join(folder, 'node_modules/@samenloket', service),
  ];
  await mkdir(to, { recursive: true });
  for (const part of ['package.json', 'dist'])
    await cp(join(from, part), join(to, part), { recursive: true });
  const own = join(from, 'node_modules');
  if (existsSync(own)) await symlink(own, join(to, 'node_modules'));
  return to;
}

/** @throws when it is not found exactly once: then the release would not be another one */
async function apply(path: string, { file, from, to }: Change): Promise<void> {
  const text = await readFile(path, 'utf8');
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${file} has ${pieces.length - 1} times: ${from}`);
  await writeFile(path, pieces.join(to));
}
