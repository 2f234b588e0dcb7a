import type { YearlyReport } from '../../rules/yearly-report.js';
import { reportCsv } from './report-csv.js';
import { reportXlsx } from './report-xlsx.js';

export const reportFormats = ['csv', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file of figures is made of; a filed report as well. */
export type Exported = Pick<
  YearlyReport,
  'year' | 'snapshot' | 'knownAt' | 'formVersion' | 'ruleVersion' | 'head' | 'rows'
> & {
  /** The file as it was filed: it stays as it is. */
  readonly csv?: string;
};

/** A file to download. */
export interface ReportExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export async function exportOf(report: Exported, format: ReportFormat): Promise<ReportExport> {
  const fileName = `registratie-${report.head.deskCode}-${report.year}-${report.snapshot}.${format}`;
  const content = format === 'csv' ? Buffer.from(report.csv ?? reportCsv(report)) : await reportXlsx(report);
  return { fileName, mediaType: mediaTypes[format], content };
}
