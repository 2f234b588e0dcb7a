import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FiledReportResolver } from './api/filed-report.resolver.js';
import { ReportTraceResolver } from './api/report-trace.resolver.js';
import { YearlyReportResolver } from './api/yearly-report.resolver.js';
import { FileYearlyReportHandler } from './application/file-yearly-report/file-yearly-report.handler.js';
import { ReportTraces } from './application/report-trace/report-traces.js';
import { YearlyReports } from './application/yearly-reports.js';

@Module({})
export class ReportingModule {
  static of(reports: YearlyReports, traces: ReportTraces, work: readonly Provider[]): DynamicModule {
    return {
      module: ReportingModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: YearlyReports, useValue: reports },
        { provide: ReportTraces, useValue: traces },
        YearlyReportResolver,
        ReportTraceResolver,
        FiledReportResolver,
        FileYearlyReportHandler,
        ...work,
      ],
    };
  }
}
