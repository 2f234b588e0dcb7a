import { CsvError, parse, type CsvErrorCode } from 'csv-parse';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { longestLine, strictLines } from './strict-lines.js';
import { type ReadTable, UnreadableTable } from './table.js';

/** What went wrong with quotes, in words; csv-parse's own messages repeat the content. */
const quoteFaults: ReadonlyMap<CsvErrorCode, string> = new Map<CsvErrorCode, string>([
  ['CSV_QUOTE_NOT_CLOSED', 'a field that opens with a quote and never closes'],
  ['CSV_INVALID_CLOSING_QUOTE', 'text after the closing quote of a field, or a field that never closes'],
  ['INVALID_OPENING_QUOTE', 'a quote inside a field that does not begin with one'],
  ['CSV_MAX_RECORD_SIZE', 'a row of several lines that does not end'],
]);

/** CSV: `;` between fields, RFC 4180 quotes, UTF-8 with or without BOM, any line ends. */
export const readCsv: ReadTable = async (source, onRow, onBytes) => {
  let linesRead = 0;
  const parser = parse({
    delimiter: ';',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 4 * longestLine,
    // Called while parsing, so that nothing waits in a buffer when a later row turns out to be damaged.
    on_record: (cells: string[], { lines }) => {
      const line = lines - cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0);
      linesRead = lines;
      if (cells.some((cell) => cell.trim() !== '')) onRow({ line, cells });
      return null;
    },
  });
  parser.resume();
  let damage: UnreadableTable | undefined;
  // Damage ends the text instead of breaking it off, so that the lines before it are still parsed.
  async function* undamagedLines() {
    try {
      yield* strictLines(source, onBytes);
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      damage = error;
    }
  }
  try {
    await pipeline(Readable.from(undamagedLines()), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    damage ??= quoteDamage(error, linesRead + 1);
  }
  if (damage) throw damage;
  return {};
};

function quoteDamage({ code, column }: CsvError, line: number): UnreadableTable {
  return new UnreadableTable(
    quoteFaults.get(code) ?? 'text that is no CSV',
    'a quote inside a field written twice, and the whole field between quotes',
    line,
    typeof column === 'number' ? column : undefined,
  );
}

function lineBreaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}
