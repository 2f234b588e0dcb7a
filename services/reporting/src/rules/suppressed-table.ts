import type { ReportRow } from './municipality-rows.js';
import { reportColumns, type Figures, type ReportColumn } from './report-columns.js';
import { hiddenCells, smallestShown, type HiddenCells } from './suppressed-column.js';

/** Rows of one desk with their sums. */
export interface FiguresTable {
  readonly rows: readonly ReportRow[];
  readonly totals: Figures;
}

type HiddenByColumn = ReadonlyMap<ReportColumn, HiddenCells>;

/** The table for who may see aggregates only: small cells are absent, and what would give them away. */
export function suppressed(table: FiguresTable): FiguresTable {
  return without(
    table,
    hiddenOf(table, () => new Set()),
  );
}

/**
 * Gross and net figures of one desk together. What is hidden in one is hidden in the other, and where they differ
 * by a small number only net is shown: the difference counts children that are known at two desks.
 */
export function suppressedPair(gross: FiguresTable, net: FiguresTable) {
  const hiddenInNet = hiddenOf(net, (column) => rowsWhere(gross, (row) => isSmall(row[column])));
  const differs = (column: ReportColumn) =>
    new Set(gross.rows.flatMap((row, at) => (isSmallGap(row, net.rows[at], column) ? [at] : [])));
  const hiddenInGross = hiddenOf(
    gross,
    (column) => new Set([...(hiddenInNet.get(column)?.cells ?? []), ...differs(column)]),
  );
  const grossTotals: HiddenByColumn = new Map(
    [...hiddenInGross].map(([column, { cells, total }]) => [
      column,
      { cells, total: total || differs(column).size > 0 || hiddenInNet.get(column)?.total === true },
    ]),
  );
  return { gross: without(gross, grossTotals), net: without(net, hiddenInNet) };
}

function hiddenOf(
  { rows, totals }: FiguresTable,
  alsoHidden: (column: ReportColumn) => ReadonlySet<number>,
): HiddenByColumn {
  const columns = reportColumns.filter((column) => totals[column] !== undefined);
  return new Map(
    columns.map((column) => [
      column,
      hiddenCells(
        rows.map(({ figures }) => figures[column] ?? 0),
        alsoHidden(column),
      ),
    ]),
  );
}

function without({ rows, totals }: FiguresTable, hidden: HiddenByColumn): FiguresTable {
  return {
    rows: rows.map((row, at) => ({
      ...row,
      figures: shown(row.figures, (one) => !hidden.get(one)?.cells.has(at)),
    })),
    totals: shown(totals, (column) => !hidden.get(column)?.total),
  };
}

function shown(figures: Figures, isShown: (column: ReportColumn) => boolean): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([column]) => isShown(column as ReportColumn)));
}

function rowsWhere({ rows }: FiguresTable, holds: (figures: Figures) => boolean): ReadonlySet<number> {
  return new Set(rows.flatMap(({ figures }, at) => (holds(figures) ? [at] : [])));
}

function isSmall(count = 0): boolean {
  return count < smallestShown;
}

function isSmallGap(gross: ReportRow, net: ReportRow | undefined, column: ReportColumn): boolean {
  const gap = (gross.figures[column] ?? 0) - (net?.figures[column] ?? 0);
  return gap > 0 && isSmall(gap);
}
