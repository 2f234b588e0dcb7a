import { readFile, stat } from 'node:fs/promises';
import { readSheet, type CellValue } from 'read-excel-file/node';
import { UnreadableTable, type ReadTable } from './table.js';

/** A workbook is unpacked in memory; a desk's largest list is a few MB. */
const largestWorkbook = 32 * 1024 * 1024;

/** The first sheet of a workbook; date cells become ISO dates, time cells `HH:MM`, ticks `ja` or `nee`. */
export const readXlsx: ReadTable = async (path, onRow, onBytes) => {
  const { size } = await stat(path);
  if (size > largestWorkbook) {
    throw new UnreadableTable('a workbook of more than 32 MB', 'a smaller one, or the same list as CSV');
  }
  const bytes = await readFile(path);
  onBytes(size);
  const rows = await readSheet(bytes).catch(() => {
    throw new UnreadableTable('a file that is no Excel workbook, or a damaged one', 'an .xlsx workbook');
  });
  rows.forEach((row, index) => {
    const cells = row.map(cellText);
    if (cells.some((cell) => cell !== '')) onRow({ line: index + 1, cells });
  });
};

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
