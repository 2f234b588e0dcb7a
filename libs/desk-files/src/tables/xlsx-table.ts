import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { sizeOf } from '../desk-folder.js';
import { shortened } from '../file-fault.js';
import { refuseEndlessSheet } from './endless-sheet.js';
import { UnreadableTable, type ReadTable, type TableSource } from './table.js';
import { unpackedWorkbook, zipOf } from './unpacked-workbook.js';

/** A workbook is unpacked in memory; a desk's largest list is a few MB. */
const largestWorkbook = 32 * 1024 * 1024;

/** Then whoever else waits gets a turn. */
const rowsAtOnce = 500;

/** As `readSheet` of the same library asks, which does not tell the sheet's name; its types leave `sheets` out. */
const onlyFirst = { trim: true, sheets: [1] };

/** The first sheet of a workbook; date cells become ISO dates, time cells `HH:MM`, ticks `ja` or `nee`. */
export const readXlsx: ReadTable = async (source, onRow, onBytes) => {
  const bytes = await bytesOf(source);
  onBytes(bytes.length);
  const [first] = await firstSheet(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable('a file that is no Excel workbook, or a damaged one', 'an .xlsx workbook');
  });
  for (const [index, row] of (first?.data ?? []).entries()) {
    if (index > 0 && index % rowsAtOnce === 0) await setImmediate();
    const cells = row.map(cellText);
    if (cells.some((cell) => cell !== '')) onRow({ line: index + 1, cells });
  }
  // Said with each fault.
  return { sheet: first && shortened(first.sheet) };
};

/** The library fills whatever a workbook says that there is: it only gets one of which that is known to end. */
async function firstSheet(bytes: Buffer) {
  const parts = await unpackedWorkbook(bytes);
  for (const { content } of parts) refuseEndlessSheet(content);
  return readWorkbook(zipOf(parts), onlyFirst);
}

async function bytesOf(source: TableSource): Promise<Buffer> {
  if ((await sizeOf(source)) > largestWorkbook) {
    throw new UnreadableTable('a workbook of more than 32 MB', 'a smaller one, or the same list as CSV');
  }
  return typeof source === 'string' ? readFile(source) : source;
}

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return dateOrTime(value.toISOString());
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value).trim();
}

/** A time of day is a moment of the first day that a spreadsheet knows. */
function dateOrTime(instant: string): string {
  return instant.startsWith('1899-12-3') ? instant.slice(11, 16) : instant.slice(0, 10);
}
