import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import type { Row } from '../counter/csv-records.js';
import { storedWorkbook } from './stored-workbook.js';

/** The freedom that a file leaves to who writes it (docs/file-formats.md). */
export interface FileForm {
  readonly xlsx: boolean;
  readonly bom: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly quoteAll: boolean;
  readonly unknownColumn: boolean;
  /** Columns are sorted by a hash of their name and this. */
  readonly order: number;
}

export const fileForms: fc.Arbitrary<FileForm> = fc.record({
  xlsx: fc.nat(7).map((chance) => chance === 7),
  bom: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  unknownColumn: fc.boolean(),
  order: fc.nat(),
});

/** Writes the rows as `<path>.csv` or `<path>.xlsx`. */
export async function writeRows(
  path: string,
  columns: readonly string[],
  rows: readonly Row[],
  form: FileForm,
): Promise<void> {
  const headings = [...columns, ...(form.unknownColumn ? ['kleur'] : [])].toSorted(
    (one, other) => shuffled(one, form.order) - shuffled(other, form.order),
  );
  const cells = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  if (form.xlsx) return writeFile(`${path}.xlsx`, storedWorkbook(cells));
  const lines = cells.map((line) => line.map((cell) => quoted(cell, form.quoteAll)).join(';') + form.lineEnd);
  return writeFile(`${path}.csv`, (form.bom ? '\uFEFF' : '') + lines.join(''));
}

const quoted = (cell: string, always: boolean) =>
  always || /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function shuffled(heading: string, order: number): number {
  return [...heading].reduce(
    (hash, letter) => (hash * 31 + letter.charCodeAt(0) + order) % 65_521,
    order % 997,
  );
}
