import { describe, expect, it } from '@jest/globals';
import writeExcelFile from 'write-excel-file/node';
import { readCsv } from './csv-table.js';
import type { ReadTable } from './table.js';
import { readXlsx } from './xlsx-table.js';

const rowCount = 5_000;
const lines = Array.from({ length: rowCount }, (_, nth) => [`${nth}`, 'x'.repeat(100)]);

/** How often the event loop turned between the first row and the last. */
async function turnsWhileReading(read: ReadTable, content: Buffer) {
  const seen = new Set<number>();
  const found: number[] = [];
  let turns = 0;
  let isReading = true;
  const turn = () => {
    turns++;
    if (isReading) setImmediate(turn);
  };
  setImmediate(turn);
  await read(
    content,
    ({ line }) => {
      found.push(line);
      seen.add(turns);
    },
    () => undefined,
  );
  isReading = false;
  return { rows: found, turns: seen.size - 1 };
}

describe('a large file that is in memory', () => {
  it('as text lets others have a turn every 64 KiB', async () => {
    const content = Buffer.from(lines.map((line) => line.join(';')).join('\n'));
    const { rows, turns } = await turnsWhileReading(readCsv, content);
    expect(rows).toEqual(lines.map((_, nth) => nth + 1));
    expect(turns).toBeGreaterThanOrEqual(Math.floor(content.length / (64 * 1024)));
  });

  it('as a workbook lets others have a turn every 500 rows', async () => {
    const cells = lines.map((line) => line.map((value) => ({ value, type: String })));
    const { rows, turns } = await turnsWhileReading(readXlsx, await writeExcelFile(cells).toBuffer());
    expect(rows).toHaveLength(rowCount);
    expect(turns).toBeGreaterThanOrEqual(rowCount / 500 - 1);
  });
});
