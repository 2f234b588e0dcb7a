import type { MunicipalityRegister } from '@samenloket/regional';
import type { CountedCase } from './case-of.js';
import { figuresOf } from './figures.js';
import type { Figures, ReportColumn } from './report-columns.js';
import { rowCodeOf } from './rule-7-municipalities.js';

export interface ReportRow {
  /** Code valid on the snapshot day. */
  readonly nis: string;
  readonly municipality: string;
  readonly figures: Figures;
}

export interface CountedRows {
  readonly rows: readonly ReportRow[];
  /** Counted requests of no municipality, or of one that is not in the area: the form has no row for them. */
  readonly outsideArea: number;
}

interface CodesAt {
  readonly snapshot: string;
  readonly register: MunicipalityRegister;
}

/** One row per municipality of the area, zeros included, in order of code; see {@link rowCodeOf}. */
export function municipalityRows(
  cases: readonly CountedCase[],
  area: readonly string[],
  columns: readonly ReportColumn[],
  at: CodesAt,
): CountedRows {
  const byCode = new Map<string, CountedCase[]>(area.map((nis) => [nis, []]));
  let outsideArea = 0;
  for (const one of cases) {
    const code = one.nisAsked === undefined ? undefined : rowCodeOf(one.nisAsked, area, at);
    if (code === undefined) outsideArea++;
    else byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
  const inOrder = [...byCode].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = inOrder.map(([nis, inRow]) => ({
    nis,
    municipality: at.register.nameOf(nis),
    figures: figuresOf(inRow, columns),
  }));
  return { rows, outsideArea };
}
