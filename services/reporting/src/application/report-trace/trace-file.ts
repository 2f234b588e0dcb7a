import { csvText } from '@samenloket/regional';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { columnHeadings } from '../../rules/report-columns.js';
import type { TracedRequest } from '../../rules/report-trace.js';
import type { TraceFact } from '../../rules/trace-reason.js';
import { mediaTypes, type ReportExport, type ReportFormat } from '../export-report/report-export.js';
import type { ReportTrace } from './report-traces.js';
import { factWords, ruleWords, valueWords } from './trace-words.js';

/** Headings of docs/file-formats.md, "What is in a number of it", in its order. */
const headings = [
  ...['jaar', 'peildatum', 'bekend_op', 'telregels', 'nis', 'kolom'],
  ...['aanvraag_nr', 'regel', 'feiten'],
];

/** The requests of one figure, a line per rule that put a request there. Holds no names of families. */
export async function traceFile(trace: ReportTrace, format: ReportFormat): Promise<ReportExport> {
  const { deskCode, year, snapshot, cell } = trace;
  const row = rowOf(trace) || 'samen';
  const fileName = `aanvragen-${deskCode}-${year}-${snapshot}-${row}-${columnHeadings[cell.column]}.${format}`;
  const content =
    format === 'csv' ? Buffer.from(csvText([headings, ...linesOf(trace)])) : await traceXlsx(trace);
  return { fileName, mediaType: mediaTypes[format], content };
}

function traceXlsx(trace: ReportTrace): Promise<Buffer> {
  const heading = headings.map((value): Cell => ({ value, fontWeight: 'bold' }));
  const columns = headings.map((text) => ({ width: text === 'feiten' ? 60 : Math.max(14, text.length) }));
  const sheet = `Aanvragen ${trace.year}`;
  return writeXlsxFile([heading, ...linesOf(trace)], { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

function linesOf(trace: ReportTrace): string[][] {
  const { year, snapshot, knownAt, ruleVersion, cell, requests } = trace;
  const of = [String(year), snapshot, knownAt, ruleVersion, rowOf(trace), columnHeadings[cell.column]];
  return requests.flatMap(({ number, reasons, fileElsewhere }: TracedRequest) =>
    reasons.map(({ rule, facts }) => {
      const told = fileElsewhere ? 'dossier bij een ander loket' : facts.map(written).join('|');
      return [...of, number, ruleWords[rule], told];
    }),
  );
}

function rowOf({ cell: { row } }: ReportTrace): string {
  if (row === 'all') return '';
  return row === 'outsideArea' ? 'buiten_werkingsgebied' : row.nis;
}

function written({ name, values }: TraceFact): string {
  if (name === 'specialCareNeed') return `${factWords[name]}=ja`;
  return `${factWords[name]}=${values.map((value) => valueWords[value] ?? value).join('+') || 'geen'}`;
}
