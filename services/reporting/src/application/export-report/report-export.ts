import type { YearlyReport } from '../../rules/yearly-report.js';
import { reportCsv } from './report-csv.js';
import { reportXlsx } from './report-xlsx.js';

export const reportFormats = ['csv', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A file to download. */
export interface ReportExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export async function exportOf(report: YearlyReport, format: ReportFormat): Promise<ReportExport> {
  const fileName = `registratie-${report.head.deskCode}-${report.year}-${report.snapshot}.${format}`;
  switch (format) {
    case 'csv':
      return { fileName, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(reportCsv(report)) };
    case 'xlsx':
      return {
        fileName,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await reportXlsx(report),
      };
  }
}
