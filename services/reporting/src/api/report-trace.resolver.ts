import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, pageOfWhole, type RequestContext } from '@samenloket/platform';
import { cellOf, ReportTraces } from '../application/report-trace/report-traces.js';
import { figureOf } from '../application/report-trace/cell-figure.js';
import { YearlyReports } from '../application/yearly-reports.js';
import { requireReaderOf, requireWorkerOf, seesAllOf } from './report-access.js';
import { fileAnswer, withoutSmallCells } from './report-answers.js';
import { smallestShown } from '../rules/suppressed-column.js';
import { ExportReportTraceArguments, ReportTraceArguments } from './trace-arguments.js';

/** Which requests are in a number of the report. */
@Resolver()
export class ReportTraceResolver {
  constructor(
    private readonly reports: YearlyReports,
    private readonly traces: ReportTraces,
  ) {}

  @Query()
  async reportTrace(@Args() asked: ReportTraceArguments, @Context() context: RequestContext) {
    const { deskId, column, nis, outsideArea } = asked;
    const seesAll = seesAllOf(requireReaderOf(context, deskId), deskId);
    const cell = cellOf(column, nis, outsideArea);
    const answer = { deskId, column, nis };
    if (!seesAll) return { ...answer, ...(await this.figureAlone(asked)) };
    const { requests, ...trace } = await this.traces.of(questionOf(asked), cell);
    const { items, next } = pageOfWhole(requests, asked);
    const page = {
      documents: items.map((request) => ({ id: request.requestId, doc: request })),
      ...(next && { next }),
    };
    const connection = connectionOf(page, asked, (request) => request);
    return { ...trace, ...answer, count: requests.length, requests: connection };
  }

  @Query()
  async exportReportTrace(@Args() asked: ExportReportTraceArguments, @Context() context: RequestContext) {
    const { deskId, column, nis, outsideArea, format } = asked;
    requireWorkerOf(context, deskId);
    const cell = cellOf(column, nis, outsideArea);
    return fileAnswer(await this.traces.export(questionOf(asked), cell, format));
  }

  /** Who sees figures only sees this one as the report shows it. */
  private async figureAlone(asked: ReportTraceArguments) {
    const { column, nis, outsideArea } = asked;
    const report = await this.reports.yearly(questionOf(asked));
    const { snapshot, knownAt, ruleVersion } = report;
    const figure = figureOf(withoutSmallCells(report), cellOf(column, nis, outsideArea));
    const isShown = figure !== undefined && !(outsideArea && figure < smallestShown);
    const count = isShown ? figure : null;
    const whyNoRequests = isShown ? 'figuresOnly' : 'suppressed';
    return { snapshot, knownAt, ruleVersion, count, whyNoRequests };
  }
}

function questionOf({ deskId: desk, year, snapshot, knownAt }: ReportTraceArguments) {
  return { desk, year, snapshot, knownAt };
}
