import { sumOf } from './figures.js';
import type { ReportRow } from './municipality-rows.js';
import { oncePerChild } from './once-per-child.js';
import { reportColumns, type Figures } from './report-columns.js';
import { formOf } from './report-form.js';
import type { ReportMoment } from './report-moment.js';
import { suppressedPair, type FiguresTable } from './suppressed-table.js';
import { countedRequests, reportOn, ruleVersion, type ReportBasis } from './yearly-report.js';

export interface RegionalRow extends ReportRow {
  readonly deskId: string;
}

export interface RegionalFigures {
  readonly rows: readonly RegionalRow[];
  /** A column is absent as soon as the total of one desk may not be shown. */
  readonly totals: Figures;
}

export interface RegionalReport extends ReportMoment {
  readonly year: number;
  readonly formVersion: string;
  readonly ruleVersion: string;
  readonly deskIds: readonly string[];
  /** The desks' own figures, added up. */
  readonly gross: RegionalFigures;
  /** The same without confirmed duplicates: each child once, where it was first asked. */
  readonly net: RegionalFigures;
}

interface DeskTables {
  readonly deskId: string;
  readonly gross: FiguresTable;
  readonly net: FiguresTable;
}

/**
 * The figures of several desks together. They are suppressed desk by desk, but for desks the reader works for: so
 * the difference between two choices of desks gives no small cell away. It may tell how many children those desks
 * have in common, because net figures compare only the desks that were asked for.
 */
export function regionalReportOf(
  bases: readonly ReportBasis[],
  year: number,
  moment: ReportMoment,
  showsAllOf: (deskId: string) => boolean,
): RegionalReport {
  const counted = bases.map((basis) => ({ desk: basis.desk, cases: countedRequests(basis, year, moment) }));
  const once = oncePerChild(counted.flatMap(({ cases }) => cases));
  const tables = counted.map(({ desk, cases }): DeskTables => {
    const gross = reportOn(desk, cases, year, moment);
    const first = cases.filter(({ requestId }) => once.has(requestId));
    const net = reportOn(desk, first, year, moment);
    const pair = showsAllOf(desk.deskId) ? { gross, net } : suppressedPair(gross, net);
    return { deskId: desk.deskId, ...pair };
  });
  return {
    year,
    snapshot: moment.snapshot,
    knownAt: moment.knownAt,
    formVersion: formOf(year).version,
    ruleVersion,
    deskIds: tables.map(({ deskId }) => deskId),
    gross: together(tables, 'gross'),
    net: together(tables, 'net'),
  };
}

function together(tables: readonly DeskTables[], which: 'gross' | 'net'): RegionalFigures {
  const rows = tables.flatMap(({ deskId, [which]: table }) => table.rows.map((row) => ({ ...row, deskId })));
  const totals = sumOf(
    tables.map(({ [which]: table }) => table.totals),
    reportColumns,
  );
  return { rows: rows.sort((a, b) => a.nis.localeCompare(b.nis)), totals };
}
