import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableSource } from './tables/table.js';

/** The files of one desk: a folder by its path, or what stands in each file by the name that it would have in one. */
export type DeskFolder = string | ReadonlyMap<string, Buffer>;

type FilesIn =
  | { readonly isFolder: true; readonly files: ReadonlyMap<string, TableSource> }
  | { readonly isFolder: false; readonly path: string; readonly found: string };

/** What is in the folder by name, files of others too; not what is below it. */
export async function filesIn(folder: DeskFolder): Promise<FilesIn> {
  if (typeof folder !== 'string') return { isFolder: true, files: folder };
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
  if (!isFolder)
    return { isFolder: false, path: folder, found: isFolder === undefined ? 'nothing' : 'a file' };
  const names = await readdir(folder);
  return { isFolder: true, files: new Map(names.map((name) => [name, join(folder, name)])) };
}

/** In bytes. */
export async function sizeOf(source: TableSource): Promise<number> {
  return typeof source === 'string' ? (await stat(source)).size : source.length;
}
