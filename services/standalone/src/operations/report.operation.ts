import { IsBoolean, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { requireKnownDesk } from './known-desk.js';
import type { Operation } from './operation.js';

export class ReportArguments {
  @IsInt()
  year!: number;

  /** Id or code of the desk. */
  @IsString()
  desk!: string;

  /** Reporting itself checks both moments, and says what to give. */
  @IsOptional()
  @IsString()
  snapshot?: string;

  @IsOptional()
  @IsString()
  knownAt?: string;

  @IsIn(['csv', 'xlsx'])
  format!: 'csv' | 'xlsx';

  /** Freeze the figures as the desk's filed report. */
  @IsBoolean()
  file!: boolean;
}

export interface ReportResult {
  readonly year: number;
  readonly snapshot: string;
  readonly knownAt: string;
  readonly rows: number;
  readonly filed: boolean;
  /** The CSV or XLSX file. */
  readonly contentBase64: string;
}

export const reportOperation: Operation<ReportArguments, ReportResult> = {
  name: 'report',
  arguments: ReportArguments,
  run: async (platform, { format, file, ...question }) => {
    const { reports } = platform.services.reporting;
    await platform.caughtUp(await platform.eventStore.head());
    await requireKnownDesk(platform, question.desk);
    const report = await reports.yearly(question);
    if (file) await reports.file({ ...question, snapshot: report.snapshot, knownAt: report.knownAt });
    const content = format === 'csv' ? Buffer.from(reports.toCsv(report)) : await reports.toXlsx(report);
    const { year, snapshot, knownAt, rows } = report;
    return {
      year,
      snapshot,
      knownAt,
      rows: rows.length,
      filed: file,
      contentBase64: content.toString('base64'),
    };
  },
};
