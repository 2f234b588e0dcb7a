import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Content of a file: text, bytes, or something that writes it. */
export type FileContent = string | Uint8Array | ((path: string) => Promise<void>);

/** Writes the files of a set into a folder, which is made when it is not there. */
export async function writeFileSet(
  folder: string,
  files: Readonly<Record<string, FileContent>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      return typeof content === 'function' ? content(path) : writeFile(path, content);
    }),
  );
}
