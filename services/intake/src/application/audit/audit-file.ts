import { csvText } from '@samenloket/regional';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { CalendarFile, CalendarFormat } from '../year-calendar/calendar-file.js';
import type { AuditEntry } from './audit-log.js';
import { auditKindTexts, auditText } from './audit-texts.js';

/** An entry with what its reader may know beside it. */
export interface AuditLine {
  readonly entry: AuditEntry;
  /** Of a colleague. */
  readonly name: string | null;
  /** Number of the request. */
  readonly number: string | null;
}

const headings = ['tijdstip', 'wat', 'soort', 'persoon', 'naam', 'rol', 'aanvraag_nr', 'kanaal'];

/** Without the reasons for opening a file: they may say something of a family, and a file leaves the platform. */
export async function auditFile(
  name: string,
  lines: readonly AuditLine[],
  format: CalendarFormat,
): Promise<CalendarFile> {
  const fileName = `logboek-${name}.${format}`;
  const rows = lines.map(cellsOf);
  switch (format) {
    case 'csv':
      return {
        fileName,
        mediaType: 'text/csv; charset=utf-8',
        content: Buffer.from(csvText([headings, ...rows])),
      };
    case 'xlsx':
      return {
        fileName,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await auditXlsx(rows),
      };
  }
}

function auditXlsx(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const heading = headings.map((value): Cell => ({ value, fontWeight: 'bold' }));
  const cells = rows.map((row) => row.map((value): Cell => ({ value })));
  const columns = headings.map((text) => ({ width: Math.max(16, text.length) }));
  return writeXlsxFile([heading, ...cells], { sheet: 'Logboek', columns, stickyRowsCount: 1 }).toBuffer();
}

function cellsOf({ entry, name, number }: AuditLine): string[] {
  const { happenedAt, what, kind, subject, role, channel } = entry;
  return [
    happenedAt,
    auditText(what),
    auditKindTexts[kind],
    subject,
    name ?? '',
    role,
    number ?? '',
    channel ?? '',
  ];
}
