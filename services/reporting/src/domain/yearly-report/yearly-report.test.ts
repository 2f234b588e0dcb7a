import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { FiledFigures } from './events.js';
import { yearlyReport } from './yearly-report.js';

const filed = (total: number, changes: Partial<FiledFigures> = {}): FiledFigures => ({
  deskId: 'desk-1',
  year: 2024,
  snapshot: '2025-02-28',
  knownAt: '2025-03-01T09:00:00.000Z',
  filedAt: '2025-03-01T09:00:00.000Z',
  formVersion: '2024',
  ruleVersion: '1',
  head: { deskCode: 'LLK-37015', deskName: 'Loket' },
  rows: [{ nis: '37022', municipality: 'Tielt', figures: { total } }],
  ...changes,
});
const later = { knownAt: '2025-06-01T09:00:00.000Z', filedAt: '2025-06-01T09:00:00.000Z' };
const { given, when } = specification(yearlyReport);
const first = { type: 'YearlyReportFiled', data: filed(10) } as const;

describe('filing a yearly report', () => {
  it('freezes the figures', () => when({ figures: filed(10) }).then(first));

  it('corrects the earlier filing with its differences when the figures changed', () =>
    given(first)
      .when({ figures: filed(12, later) })
      .then({
        type: 'YearlyReportCorrected',
        data: {
          ...filed(12, later),
          differences: [{ nis: '37022', column: 'total', before: 10, after: 12 }],
        },
      }));

  it('does nothing when the figures are the same', () =>
    given(first)
      .when({ figures: filed(10, later) })
      .thenNothing());

  it('files another snapshot also when its figures are the same', () =>
    given(first)
      .when({ figures: filed(10, { snapshot: '2025-06-30' }) })
      .thenState(({ filings }) => {
        expect(filings.map(({ number, snapshot }) => [number, snapshot])).toEqual([
          [1, '2025-02-28'],
          [2, '2025-06-30'],
        ]);
      }));

  it('says which municipality appeared or went', () =>
    given(first)
      .when({
        figures: filed(0, { rows: [{ nis: '37021', municipality: 'Wingene', figures: { total: 3 } }] }),
      })
      .thenState(({ filings }) =>
        expect(filings.at(-1)?.differences).toEqual([
          { nis: '37021', column: 'total', before: undefined, after: 3 },
          { nis: '37022', column: 'total', before: 10, after: undefined },
        ]),
      ));
});
