import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { deskFiles, type DeskFolder, filesIn } from '@samenloket/desk-files';

/** The same for the same files. Keyed, because it is stored in the clear and the files are about people. */
export async function fingerprintOf(folder: DeskFolder, secret: Buffer): Promise<string> {
  const names = new Set(deskFiles.flatMap((file) => [`${file}.csv`, `${file}.xlsx`]));
  const there = await filesIn(folder);
  const files = there.isFolder ? [...there.files].filter(([name]) => names.has(name)).sort(byName) : [];
  const hash = createHmac('sha256', secret);
  for (const [name, source] of files) {
    hash.update(`${name}\0`);
    const parts = typeof source === 'string' ? (createReadStream(source) as AsyncIterable<Buffer>) : [source];
    for await (const part of parts) hash.update(part);
  }
  return hash.digest('hex');
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
