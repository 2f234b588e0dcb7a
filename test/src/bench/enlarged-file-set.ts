import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Rows {
  readonly history: number;
  readonly all: number;
}

/** A copy of a file set with every request and its history several times, under numbers of their own. */
export async function enlargedFileSet(from: string, to: string, times: number) {
  await cp(from, to, { recursive: true });
  const count = async (file: string) =>
    (await readFile(join(from, file), 'utf8')).trim().split('\n').length - 1;
  const files = ['aanvragen.csv', 'verloop.csv', 'bezetting.csv', 'locaties.csv', 'plaatsen.csv'];
  const counts = await Promise.all(files.map(count));
  const brugge: Rows = { history: counts[1] ?? 0, all: counts.reduce((sum, one) => sum + one, 0) };
  for (const file of ['aanvragen.csv', 'verloop.csv']) {
    const text = await readFile(join(from, file), 'utf8');
    const [header = '', ...lines] = text.trim().split('\n');
    const copies = Array.from({ length: times }, (_, copy) =>
      lines.map((line) => (copy === 0 ? line : line.replace(/\bAV(\d+)/g, `AV${copy}x$1`))),
    );
    // Interleaved, so that the history stays in order of date.
    const interleaved = lines.flatMap((_, index) => copies.map((lineCopies) => lineCopies[index]));
    await writeFile(join(to, file), [header, ...interleaved].join('\n') + '\n');
  }
  const extra = (times - 1) * ((counts[0] ?? 0) + (counts[1] ?? 0));
  const added: Rows = { history: (times - 1) * (counts[1] ?? 0), all: extra };
  return { folder: to, rows: { brugge, added } };
}
