import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { YearlyReports } from '../application/yearly-reports.js';
import { requireReader, requireReaderOf, seesAllOf } from './report-access.js';
import { fileAnswer, regionalAnswer, withoutSmallCells, yearlyAnswer } from './report-answers.js';
import { ExportReportArguments, ReadReportArguments, RegionalReportArguments } from './report-arguments.js';

@Resolver()
export class YearlyReportResolver {
  constructor(private readonly reports: YearlyReports) {}

  @Query()
  reportingDesks(@Context() context: RequestContext) {
    requireReader(context);
    return this.reports.desks();
  }

  @Query()
  async yearlyReport(@Args() args: ReadReportArguments, @Context() context: RequestContext) {
    const { report, isSuppressed } = await this.asSeenBy(context, args);
    return yearlyAnswer(report, this.reports.toCsv(report), isSuppressed);
  }

  @Query()
  async exportReport(@Args() args: ExportReportArguments, @Context() context: RequestContext) {
    const { report } = await this.asSeenBy(context, args);
    return fileAnswer(await this.reports.export(report, args.format));
  }

  @Query()
  async regionalReport(
    @Args() { deskIds, ...question }: RegionalReportArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireReader(context);
    const showsAllOf = (deskId: string) => seesAllOf(actor, deskId);
    return regionalAnswer(await this.reports.regional({ desks: deskIds, ...question }, showsAllOf));
  }

  private async asSeenBy(context: RequestContext, { deskId, suppressed, ...question }: ReadReportArguments) {
    const actor = requireReaderOf(context, deskId);
    const report = await this.reports.yearly({ desk: deskId, ...question });
    const isSuppressed = suppressed === true || !seesAllOf(actor, deskId);
    return { report: isSuppressed ? withoutSmallCells(report) : report, isSuppressed };
  }
}
