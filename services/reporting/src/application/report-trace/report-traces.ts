import type { Clock } from '@samenloket/event-sourcing';
import type { ReportColumn } from '../../rules/report-columns.js';
import type { ReportMoment } from '../../rules/report-moment.js';
import { type ReportCell, reportTraceOf, type TracedRequest } from '../../rules/report-trace.js';
import { deskAsOf } from '../../rules/reported-desk.js';
import { horizonOf } from '../../rules/report-moment.js';
import { ruleVersion, yearlyReportOf } from '../../rules/yearly-report.js';
import type { ReportExport, ReportFormat } from '../export-report/report-export.js';
import { momentOf, type ReportQuestion } from '../report-question.js';
import type { ReportSources } from '../report-sources.js';
import { figureOf } from './cell-figure.js';
import { traceFile } from './trace-file.js';

/** One figure with the requests that make it up. */
export interface ReportTrace extends ReportMoment {
  readonly deskCode: string;
  readonly year: number;
  readonly ruleVersion: string;
  readonly cell: ReportCell;
  readonly requests: readonly TracedRequest[];
}

/** Which requests are in a number of the yearly report. Who may see that is decided by the caller. */
export class ReportTraces {
  constructor(
    private readonly sources: ReportSources,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, or BAD_INPUT when the report has no such figure */
  async of(question: ReportQuestion, cell: ReportCell): Promise<ReportTrace> {
    const { year } = question;
    const moment = momentOf(question, this.clock.now());
    await this.sources.caughtUp();
    const desk = await this.sources.desk(question.desk);
    const basis = await this.sources.basis(desk, year);
    figureOf(yearlyReportOf(basis, year, moment), cell);
    const { code: deskCode } = deskAsOf(desk, horizonOf(moment));
    return {
      ...moment,
      deskCode,
      year,
      ruleVersion,
      cell,
      requests: reportTraceOf(basis, year, moment, cell),
    };
  }

  async export(question: ReportQuestion, cell: ReportCell, format: ReportFormat): Promise<ReportExport> {
    return traceFile(await this.of(question, cell), format);
  }
}

/** What a caller names: a column, and a row unless it is all of them or none. */
export function cellOf(column: ReportColumn, nis?: string | null, outsideArea?: boolean | null): ReportCell {
  return { column, row: outsideArea ? 'outsideArea' : nis == null ? 'all' : { nis } };
}
