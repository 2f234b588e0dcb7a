import type { ImportReport } from '@samenloket/intake';
import { table } from './output.js';

const mostShown = 20;

/** What an import did, in the words of who asked for it. */
export function showImport(report: ImportReport): string {
  const { deskCode, rows, appended, skippedErased, overfilled, notices, rejectedRows } = report;
  const events = Object.values(appended).reduce((sum, count) => sum + count, 0);
  const files = Object.entries(rows).map(([file, count]) => [file, count ?? 0]);
  return [
    `desk ${deskCode}: ${events === 0 ? 'nothing new, everything was known' : `${events} new events`}`,
    '',
    table(['file', 'rows'], files),
    ...(rejectedRows > 0 ? ['', `${rejectedRows} rows were not taken; the reject files say why`] : []),
    ...(skippedErased > 0 ? ['', `${skippedErased} requests left out: their families were erased`] : []),
    ...listed('history fills more than there is', overfilled.map(showOverfilled)),
    ...listed('to know', notices),
  ].join('\n');
}

function showOverfilled({
  locationId,
  date,
  halfDay,
  capacity,
  occupied,
}: ImportReport['overfilled'][number]): string {
  return `location ${locationId}, ${date} ${halfDay}: ${occupied} children, ${capacity} places`;
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > mostShown ? [`  and ${lines.length - mostShown} more (--json shows all)`] : [];
  return [
    '',
    `${title} (${lines.length}):`,
    ...lines.slice(0, mostShown).map((line) => `  ${line}`),
    ...rest,
  ];
}
