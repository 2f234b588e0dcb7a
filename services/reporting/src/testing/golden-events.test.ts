import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fold, upcast, type JsonObject } from '@samenloket/event-sourcing';
import { yearlyReportEvents, type YearlyReportEvent } from '../domain/yearly-report/events.js';
import { yearlyReport } from '../domain/yearly-report/yearly-report.js';

const folder = join(import.meta.dirname, 'golden-events');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** A released version as it lies in the stores of desks: it never changes again. */
function stored(file: string): YearlyReportEvent {
  const [type = '', version = ''] = file.split('.');
  const schema = yearlyReportEvents[type as YearlyReportEvent['type']];
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
  return { type, data: upcast(schema, data, Number(version.slice(1))) } as unknown as YearlyReportEvent;
}

describe('the released events of a filed report', () => {
  it.each(files)('still hold every field that is read today: %s', (file) => {
    const { type, data } = stored(file);
    expect(Object.keys(data).sort()).toEqual(Object.keys(yearlyReportEvents[type].fields).sort());
  });

  it('are there in every version, and fold', () => {
    const versions = Object.entries(yearlyReportEvents).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect(files.sort()).toEqual(versions.sort());
    const events = ['YearlyReportFiled.v1.json', 'YearlyReportCorrected.v1.json'].map(stored);
    expect(fold(yearlyReport, events).filings.map(({ number }) => number)).toEqual([1, 2]);
  });
});
