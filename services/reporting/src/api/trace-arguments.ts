import { PageArguments } from '@samenloket/platform';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsIsoDate } from '@samenloket/contracts';
import { reportFormats, type ReportFormat } from '../application/export-report/report-export.js';
import { reportColumns, type ReportColumn } from '../rules/report-columns.js';

/** Which figure of which report; beside the arguments of a page. */
export class ReportTraceArguments extends PageArguments {
  @IsUUID()
  deskId!: string;

  @IsInt()
  year!: number;

  @IsOptional()
  @IsIsoDate()
  snapshot?: string | null;

  @IsOptional()
  @IsISO8601()
  knownAt?: string | null;

  @IsIn(reportColumns)
  column!: ReportColumn;

  @IsOptional()
  @Matches(/^\d{5}$/)
  nis?: string | null;

  @IsOptional()
  @IsBoolean()
  outsideArea?: boolean | null;
}

export class ExportReportTraceArguments extends ReportTraceArguments {
  @IsIn(reportFormats)
  format!: ReportFormat;
}
