import { consequenceId } from '@samenloket/contracts';
import type { ReportExport } from '../application/export-report/report-export.js';
import type { Filing } from '../domain/yearly-report/yearly-report.js';
import type { ReportRow } from '../rules/municipality-rows.js';
import type { RegionalFigures, RegionalReport } from '../rules/regional-report.js';
import { smallestShown } from '../rules/suppressed-column.js';
import { suppressed } from '../rules/suppressed-table.js';
import type { YearlyReport } from '../rules/yearly-report.js';

/** The report for who may see aggregates only. */
export function withoutSmallCells(report: YearlyReport): YearlyReport {
  return { ...report, ...suppressed(report) };
}

/** Shapes of schema.graphql: a row's figures stand beside its municipality. */
export function yearlyAnswer(report: YearlyReport, csv: string, isSuppressed: boolean) {
  const { rows, outsideArea } = report;
  return {
    ...report,
    rows: rows.map(rowAnswer),
    outsideArea: isSuppressed && outsideArea < smallestShown ? null : outsideArea,
    suppressed: isSuppressed,
    csv,
  };
}

export function regionalAnswer({ gross, net, ...report }: RegionalReport) {
  return { ...report, gross: tableAnswer(gross), net: tableAnswer(net) };
}

export function fileAnswer({ fileName, mediaType, content }: ReportExport) {
  return { fileName, mediaType, contentBase64: content.toString('base64') };
}

export function filedAnswer(filing: Filing) {
  const { deskId, year, number, rows } = filing;
  return { ...filing, id: consequenceId(deskId, `filing/${year}/${number}`), rows: rows.map(rowAnswer) };
}

function tableAnswer({ rows, totals }: RegionalFigures) {
  return { rows: rows.map(rowAnswer), totals };
}

function rowAnswer<Row extends ReportRow>({ figures, ...row }: Row) {
  return { ...row, ...figures };
}
