import { UnreadableTable } from './table.js';

/** Excel's own bound. */
const mostRows = 1_048_576;
/** Empty ones before a cell that is not take room as well; forty columns of 200,000 rows are less. */
const mostCells = 10_000_000;

/**
 * A row, or the place that a row or a cell says it has. Wherever that stands, in a comment or a text too: whoever reads the
 * sheet may find it there. The name of a namespace is none.
 */
const rowsAndPlaces = /[<:]row\b|(?<!\sxmlns:)\br\s*=\s*["'](?=([^"']{0,20}))/g;
const knownPlace = /^([A-Z]{0,3})(\d{1,7})$/;

/**
 * Empty rows and cells are skipped by saying where the next one stands: a few bytes may say that a sheet goes on for ever.
 * @throws UnreadableTable before anybody tries to fill it
 */
export function refuseEndlessSheet(part: Buffer): void {
  if (!part.includes('sheetData')) return;
  let [rows, cells, before] = [0, 0, { row: 0, column: 0 }];
  for (const [, place] of part.toString('latin1').matchAll(rowsAndPlaces)) {
    if (place === undefined) {
      if (++rows > mostRows) throw endless();
      continue;
    }
    const [, letters = '', row = mostRows + 1] = knownPlace.exec(place) ?? [];
    const here = { row: Number(row), column: columnOf(letters) };
    if (here.row > mostRows) throw endless();
    cells += here.row === before.row ? Math.max(0, here.column - before.column) : here.column;
    if (cells > mostCells) throw endless();
    before = here;
  }
}

/** A is 1, AA 27; 0 when only the row is said. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function endless(): UnreadableTable {
  return new UnreadableTable(
    'rows or columns far below or beside the others',
    'a sheet that ends where its list does',
  );
}
