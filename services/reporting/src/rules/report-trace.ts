import { municipalities } from '@samenloket/regional';
import { caseOf } from './case-of.js';
import { columnReasons } from './column-reasons.js';
import { columnsOf } from './figures.js';
import type { ReportColumn } from './report-columns.js';
import type { ReportMoment } from './report-moment.js';
import { standingOf } from './request-standing.js';
import { rowCodeOf } from './rule-7-municipalities.js';
import { fact, reason, type TraceReason } from './trace-reason.js';
import { areaOf, type BasicRequest, type ReportBasis, termsOf } from './yearly-report.js';

/** One figure of a report: of a row, of all rows together, or of the requests that have no row. */
export interface ReportCell {
  readonly column: ReportColumn;
  readonly row: { readonly nis: string } | 'all' | 'outsideArea';
}

export interface TracedRequest {
  readonly requestId: string;
  /** As the desk knows it. */
  readonly number: string;
  /** The file is at another desk now, whose own its facts are: then the rules stand without facts. */
  readonly fileElsewhere: boolean;
  readonly reasons: readonly TraceReason[];
}

/** The requests that make up one figure, by number, each with the rules that put it there: as many as the figure. */
export function reportTraceOf(
  basis: ReportBasis,
  year: number,
  moment: ReportMoment,
  cell: ReportCell,
): readonly TracedRequest[] {
  const terms = termsOf(basis.desk, year, moment);
  const area = areaOf(basis.desk, moment);
  const at = { snapshot: moment.snapshot, register: municipalities };
  const isInRow = (nisAsked: string | undefined) => {
    const code = nisAsked === undefined ? undefined : rowCodeOf(nisAsked, area, at);
    if (cell.row === 'outsideArea') return code === undefined;
    return code !== undefined && (cell.row === 'all' || cell.row.nis === code);
  };
  const traced = basis.requests.flatMap((request): TracedRequest[] => {
    const counted = caseOf(request, terms);
    if (!counted || !columnsOf(counted).includes(cell.column) || !isInRow(counted.nisAsked)) return [];
    const standing = standingOf(request, terms.horizon);
    if (!standing) return [];
    const { number, askedOn, originalStart, nisAsked } = standing.description;
    const reasons = [
      reason('whichRequests', fact('askedOn', askedOn), fact('originalStart', originalStart)),
      ...columnReasons[cell.column](standing, terms.settings),
      reason('municipalities', fact('nisAsked', nisAsked)),
    ];
    return [asSeenFrom(basis.desk.deskId, request, number, reasons)];
  });
  return traced.sort((one, other) => one.number.localeCompare(other.number, 'nl', { numeric: true }));
}

function asSeenFrom(
  deskId: string,
  { requestId, movedTo }: BasicRequest,
  number: string,
  reasons: readonly TraceReason[],
): TracedRequest {
  const fileElsewhere = movedTo !== undefined && movedTo !== deskId;
  const shown = fileElsewhere ? reasons.map(({ rule }) => reason(rule)) : reasons;
  return { requestId, number, fileElsewhere, reasons: shown };
}
