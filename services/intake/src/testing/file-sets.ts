import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Twelve requests, one edge each. */
export const rand = fileURLToPath(new URL('../../../../test/data/rand', import.meta.url));

export type Change = (text: string) => string;

/** A copy of `rand` in which some files read differently. */
export async function changedRand(
  folder: string,
  changes: Readonly<Record<string, Change>>,
): Promise<string> {
  const copy = join(folder, `files-${Object.keys(changes).join('-')}-${process.hrtime.bigint()}`);
  await cp(rand, copy, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(copy, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
  return copy;
}
