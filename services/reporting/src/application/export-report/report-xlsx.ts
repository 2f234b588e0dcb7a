import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import { reportColumns } from '../../rules/report-columns.js';
import { csvHeadings } from './report-csv.js';
import type { Exported } from './report-export.js';

/** The form as a workbook: organiser, desk, dossier number and year above the rows of the CSV. */
export function reportXlsx(report: Exported): Promise<Buffer> {
  const { year, snapshot, rows } = report;
  const figureRows = rows.map(({ nis, figures }): Row => [
    year,
    snapshot,
    nis,
    ...reportColumns.map((column) => figures[column]),
  ]);
  const sheet = [...headRows(report), [], csvHeadings.map(bold), ...figureRows];
  const columns = csvHeadings.map((heading) => ({ width: Math.max(12, heading.length) }));
  return writeXlsxFile(sheet, { sheet: `Registratie ${year}`, columns }).toBuffer();
}

function headRows({ year, snapshot, knownAt, formVersion, ruleVersion, head }: Exported): Row[] {
  return [
    [bold('Organisator'), head.organiser],
    [bold('Loket'), `${head.deskName} (${head.deskCode})`],
    [bold('Dossiernummer'), head.dossierNumber],
    [bold('Jaar'), year],
    [bold('Peildatum'), snapshot],
    [bold('Bekend op'), knownAt],
    [bold('Formulier'), `${formVersion}, telregels ${ruleVersion}`],
  ];
}

function bold(value: string): Cell {
  return { value, fontWeight: 'bold' };
}
