import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { FileYearlyReportCommand } from '../application/file-yearly-report/file-yearly-report.command.js';
import type { FilingNumber } from '../application/file-yearly-report/filings.js';
import { YearlyReports } from '../application/yearly-reports.js';
import { requireWorkerOf } from './report-access.js';
import { fileAnswer, filedAnswer } from './report-answers.js';
import { ExportFiledArguments, FiledReportsArguments, YearlyReportArguments } from './report-arguments.js';

@Resolver('FiledReport')
export class FiledReportResolver {
  constructor(
    private readonly reports: YearlyReports,
    private readonly commands: CommandBus,
  ) {}

  @Query()
  async filedReports(@Args() { deskId, year }: FiledReportsArguments, @Context() context: RequestContext) {
    requireWorkerOf(context, deskId);
    return (await this.reports.filed(deskId, year)).map(filedAnswer);
  }

  @Query()
  async exportFiledReport(@Args() args: ExportFiledArguments, @Context() context: RequestContext) {
    const { format, ...filed } = args;
    requireWorkerOf(context, filed.deskId);
    return fileAnswer(await this.reports.exportFiled(filed, format));
  }

  @Mutation()
  async fileYearlyReport(@Args('input') input: YearlyReportArguments, @Context() context: RequestContext) {
    const { subject, role } = requireWorkerOf(context, input.deskId);
    const { deskId: desk, ...question } = input;
    const by = { actor: { subject, role }, correlationId: context.correlationId };
    const { filing, position } = await this.commands.execute(
      new FileYearlyReportCommand({ desk, ...question }, by),
    );
    return { report: filedAnswer(filing), position };
  }

  @ResolveField()
  corrections(@Parent() filed: FilingNumber) {
    return this.reports.corrections(filed);
  }
}
