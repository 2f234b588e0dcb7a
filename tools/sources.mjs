// What the builders look at: the packages that are compiled, the files below a folder, and when one changed.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of the packages that swc compiles. */
export async function packageFolders() {
  const groups = await Promise.all(
    ['libs', 'services'].map(async (group) =>
      (await readdir(join(root, group))).map((name) => join(root, group, name)),
    ),
  );
  return [...groups.flat(), ...['gateway', 'test', 'test/doubles'].map((name) => join(root, name))];
}

export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Milliseconds; 0 for a file that is not there. */
export const changedAt = (path) =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
