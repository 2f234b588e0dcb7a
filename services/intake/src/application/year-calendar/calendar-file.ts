import { csvText } from '@samenloket/regional';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Found } from '../../read-models/searches/search.doc.js';
import type { Period } from './calendar-period.js';
import type { CalendarEntry } from './calendar-entry.js';

export const calendarFormats = ['csv', 'xlsx'] as const;
export type CalendarFormat = (typeof calendarFormats)[number];

/** A file to download. */
export interface CalendarFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

const headings = ['nodig_vanaf', 'nummer', 'gevraagd_op', 'naar_school_op', 'gevonden', 'toegewezen_aan'];

/** As desks write it; green is what they look for in their own spreadsheets. */
const standings: Record<Found, { readonly text: string; readonly colour?: string }> = {
  found: { text: 'gevonden', colour: '#C6EFCE' },
  partly: { text: 'deels gevonden', colour: '#FFEB9C' },
  searching: { text: 'zoekt nog' },
  stopped: { text: 'gestopt', colour: '#D9D9D9' },
};

/** Holds no names of families: a file leaves the platform, and nobody is told who reads it. */
export async function calendarFile(
  deskCode: string,
  period: Period,
  entries: readonly CalendarEntry[],
  format: CalendarFormat,
): Promise<CalendarFile> {
  const fileName = `jaarkalender-${deskCode}-${period.name}.${format}`;
  switch (format) {
    case 'csv':
      return { fileName, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(calendarCsv(entries)) };
    case 'xlsx':
      return {
        fileName,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await calendarXlsx(period, entries),
      };
  }
}

/** Ends lines as RFC 4180 has it, as every file of docs/file-formats.md. */
export function calendarCsv(entries: readonly CalendarEntry[]): string {
  return csvText([headings, ...entries.map(cellsOf)]);
}

function calendarXlsx({ name }: Period, entries: readonly CalendarEntry[]): Promise<Buffer> {
  const rows = entries.map((entry): Row =>
    cellsOf(entry).map((value): Cell => ({ value, backgroundColor: standings[entry.found].colour })),
  );
  const heading = headings.map((value): Cell => ({ value, fontWeight: 'bold' }));
  const columns = headings.map((text) => ({ width: Math.max(14, text.length) }));
  return writeXlsxFile([heading, ...rows], {
    sheet: `Kalender ${name}`,
    columns,
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellsOf({
  neededFrom,
  number,
  askedOn,
  toSchoolOn,
  found,
  colleague,
}: CalendarEntry): readonly string[] {
  return [neededFrom, number, askedOn, toSchoolOn ?? '', standings[found].text, colleague ?? ''];
}
