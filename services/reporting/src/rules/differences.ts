import type { ReportRow } from './municipality-rows.js';
import { reportColumns, type ReportColumn } from './report-columns.js';

/** A figure that came out otherwise; absent where one of the two has no such figure. */
export interface ReportDifference {
  readonly nis: string;
  readonly column: ReportColumn;
  readonly before?: number;
  readonly after?: number;
}

/** What changed between two counts of the same desk and year, per municipality and column. */
export function differencesBetween(
  before: readonly ReportRow[],
  after: readonly ReportRow[],
): readonly ReportDifference[] {
  const [old, now] = [figuresByNis(before), figuresByNis(after)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort();
  return codes.flatMap((nis) =>
    reportColumns.flatMap((column) => {
      const difference = { nis, column, before: old.get(nis)?.[column], after: now.get(nis)?.[column] };
      return difference.before === difference.after ? [] : [difference];
    }),
  );
}

function figuresByNis(rows: readonly ReportRow[]) {
  return new Map(rows.map(({ nis, figures }) => [nis, figures]));
}
