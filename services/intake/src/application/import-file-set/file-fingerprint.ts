import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deskFiles } from '@samenloket/desk-files';

/** The same for the same files. Keyed, because it is stored in the clear and the files are about people. */
export async function fingerprintOf(folder: string, secret: Buffer): Promise<string> {
  const names = new Set(deskFiles.flatMap((file) => [`${file}.csv`, `${file}.xlsx`]));
  const present = (await readdir(folder)).filter((name) => names.has(name)).sort();
  const hash = createHmac('sha256', secret);
  for (const name of present) {
    hash.update(`${name}\0`);
    for await (const part of createReadStream(join(folder, name))) hash.update(part as Buffer);
  }
  return hash.digest('hex');
}
