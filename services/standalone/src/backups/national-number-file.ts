import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NationalNumberCopy } from '@samenloket/intake';

/** With the data: each line is sealed with its family's key, as personal fields of events are. */
const fileIn = (backup: string) => join(backup, 'data', 'national-numbers.ndjson');

/** One JSON object a line. */
export async function writeNationalNumbers(
  backup: string,
  copies: AsyncIterable<NationalNumberCopy>,
): Promise<void> {
  const file = await open(fileIn(backup), 'wx', 0o600);
  try {
    for await (const copy of copies) await file.appendFile(`${JSON.stringify(copy)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** None for a backup of before there was such a file. */
export async function* readNationalNumbers(backup: string): AsyncGenerator<NationalNumberCopy> {
  const isThere = await stat(fileIn(backup)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (!isThere) return;
  for await (const line of createInterface({ input: createReadStream(fileIn(backup)) }))
    yield JSON.parse(line) as NationalNumberCopy;
}
