import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { YearlyReports } from '../application/yearly-reports.js';
import { requireReader, requireReaderOf, seesAllOf } from './report-access.js';
import { regionalAnswer, withoutSmallCells, yearlyAnswer } from './report-answers.js';
import { ExportReportArguments, RegionalReportArguments, YearlyReportArguments } from './report-arguments.js';

@Resolver()
export class YearlyReportResolver {
  constructor(private readonly reports: YearlyReports) {}

  @Query()
  reportingDesks(@Context() context: RequestContext) {
    requireReader(context);
    return this.reports.desks();
  }

  @Query()
  async yearlyReport(@Args() args: YearlyReportArguments, @Context() context: RequestContext) {
    const { report, isSuppressed } = await this.asSeenBy(context, args);
    return yearlyAnswer(report, this.reports.toCsv(report), isSuppressed);
  }

  @Query()
  async exportReport(@Args() args: ExportReportArguments, @Context() context: RequestContext) {
    const { report } = await this.asSeenBy(context, args);
    const { fileName, mediaType, content } = await this.reports.export(report, args.format);
    return { fileName, mediaType, contentBase64: content.toString('base64') };
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

  private async asSeenBy(context: RequestContext, { deskId, ...question }: YearlyReportArguments) {
    const actor = requireReaderOf(context, deskId);
    const report = await this.reports.yearly({ desk: deskId, ...question });
    const isSuppressed = !seesAllOf(actor, deskId);
    return { report: isSuppressed ? withoutSmallCells(report) : report, isSuppressed };
  }
}
