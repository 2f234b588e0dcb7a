import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fold } from '@samenloket/event-sourcing';
import { ClearCodec } from '@samenloket/event-store';
import { type EventSamples, goldenEvents } from '@samenloket/event-store/testing';
import { yearlyReportEvents, type YearlyReportEvent } from '../domain/yearly-report/events.js';
import { yearlyReport } from '../domain/yearly-report/yearly-report.js';

const filed = {
  deskId: '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b',
  year: 2024,
  snapshot: '2025-02-28',
  knownAt: '2025-03-01T09:00:00.000Z',
  filedAt: '2025-03-01T09:00:01.000Z',
  formVersion: '2024',
  ruleVersion: '1',
  head: { organiser: 'Stad Tielt', deskCode: 'LLK-37015', deskName: 'Loket', dossierNumber: 'D1' },
  rows: [{ nis: '37022', municipality: 'Tielt', figures: { total: 10, fewerDays: 2 } }],
};

const filedNow = {
  ...filed,
  filedBy: { subject: 'subject-1', role: 'deskWorker' },
  csv: 'jaar;peildatum;nis\r\n',
  sha256: 'a1b2',
};
const differences = [{ nis: '37022', column: 'total', before: 10, after: 12 }] as const;

const samples: EventSamples<YearlyReportEvent> = {
  YearlyReportFiled: filedNow,
  YearlyReportCorrected: { ...filedNow, differences },
};

goldenEvents({
  folder: join(import.meta.dirname, '../../src/testing/golden-events'),
  catalogues: { yearlyReport: yearlyReportEvents },
  codec: new ClearCodec<YearlyReportEvent>(yearlyReportEvents),
  samples,
  earlier: {
    'YearlyReportFiled.v1': filed,
    'YearlyReportCorrected.v1': { ...filed, differences },
  },
});

describe('the events of a filed report', () => {
  it('fold into its filings', () => {
    const { filings } = fold(yearlyReport, [
      { type: 'YearlyReportFiled', data: samples.YearlyReportFiled },
      { type: 'YearlyReportCorrected', data: samples.YearlyReportCorrected },
    ]);
    expect(filings.map(({ number }) => number)).toEqual([1, 2]);
  });
});
