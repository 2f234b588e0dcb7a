import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RejectedRows } from './partition.js';

/** Columns that a reject file has after those of the file itself; a later import ignores them. */
const addedHeadings = ['afgekeurd_rij', 'afgekeurd_reden'];

/**
 * Writes `afgekeurd-<file>.csv` for every file with rejected rows: the rows as they were, their line and why.
 * Readable by the owner only, as it holds what the desk wrote about families.
 * @returns the paths written
 */
export async function writeRejects(folder: string, rejects: readonly RejectedRows[]): Promise<string[]> {
  return Promise.all(
    rejects.map(async ({ file, headings, rows }) => {
      const path = join(folder, `afgekeurd-${file}.csv`);
      const lines = rows.map(({ row, cells, faults }) => [
        ...headings.map((_, place) => cells[place] ?? ''),
        String(row),
        faults.map(({ message }) => message).join(' | '),
      ]);
      const csv = [[...headings, ...addedHeadings], ...lines]
        .map((line) => line.map(field).join(';'))
        .join('\r\n');
      await writeFile(path, `\ufeff${csv}\r\n`, { mode: 0o600 });
      return path;
    }),
  );
}

function field(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
