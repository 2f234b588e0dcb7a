import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FiledReportResolver } from './api/filed-report.resolver.js';
import { YearlyReportResolver } from './api/yearly-report.resolver.js';
import { FileYearlyReportHandler } from './application/file-yearly-report/file-yearly-report.handler.js';
import { YearlyReports } from './application/yearly-reports.js';

@Module({})
export class ReportingModule {
  static of(reports: YearlyReports): DynamicModule {
    return {
      module: ReportingModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: YearlyReports, useValue: reports },
        YearlyReportResolver,
        FiledReportResolver,
        FileYearlyReportHandler,
      ],
    };
  }
}
