import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Min,
} from 'class-validator';
import { IsIsoDate } from '@samenloket/contracts';
import { reportFormats, type ReportFormat } from '../application/export-report/report-export.js';

class MomentArguments {
  @IsInt()
  year!: number;

  @IsOptional()
  @IsIsoDate()
  snapshot?: string | null;

  @IsOptional()
  @IsISO8601()
  knownAt?: string | null;
}

export class YearlyReportArguments extends MomentArguments {
  @IsUUID()
  deskId!: string;
}

export class ReadReportArguments extends YearlyReportArguments {
  @IsOptional()
  @IsBoolean()
  suppressed?: boolean | null;
}

export class ExportReportArguments extends ReadReportArguments {
  @IsIn(reportFormats)
  format!: ReportFormat;
}

export class RegionalReportArguments extends MomentArguments {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  deskIds!: string[];
}

export class FiledReportsArguments {
  @IsUUID()
  deskId!: string;

  @IsInt()
  year!: number;
}

export class ExportFiledArguments extends FiledReportsArguments {
  @IsInt()
  @Min(1)
  number!: number;

  @IsIn(reportFormats)
  format!: ReportFormat;
}
