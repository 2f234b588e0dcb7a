import type { Decider } from '@samenloket/event-sourcing';
import { differencesBetween, type ReportDifference } from '../../rules/differences.js';
import type { FiledFigures, YearlyReportEvent } from './events.js';

export interface Filing extends FiledFigures {
  /** From 1. */
  readonly number: number;
  /** With the filing before; empty for the first. */
  readonly differences: readonly ReportDifference[];
}

/** All filings of one desk and year, in order. */
export interface YearlyReportState {
  readonly filings: readonly Filing[];
}

export interface FileYearlyReport {
  readonly figures: FiledFigures;
}

/** The first filing is the report, each later one a correction of the one before. */
export const yearlyReport: Decider<YearlyReportState, FileYearlyReport, YearlyReportEvent> = {
  initialState: () => ({ filings: [] }),
  decide: ({ figures }, { filings }) => {
    const last = filings.at(-1);
    if (!last) return [{ type: 'YearlyReportFiled', data: figures }];
    const differences = differencesBetween(last.rows, figures.rows);
    if (differences.length === 0 && saysTheSame(last, figures)) return [];
    return [{ type: 'YearlyReportCorrected', data: { ...figures, differences } }];
  },
  evolve: ({ filings }, { type, data }) => {
    const number = filings.length + 1;
    switch (type) {
      case 'YearlyReportFiled':
        return { filings: [...filings, { ...data, number, differences: [] }] };
      case 'YearlyReportCorrected':
        return { filings: [...filings, { ...data, number }] };
    }
  },
};

/** The same figures as of the same day by the same rules: what became known since changed nothing. */
function saysTheSame(last: FiledFigures, figures: FiledFigures): boolean {
  const { snapshot, formVersion, ruleVersion, head } = figures;
  return (
    last.snapshot === snapshot &&
    last.formVersion === formVersion &&
    last.ruleVersion === ruleVersion &&
    last.head.organiser === head.organiser &&
    last.head.deskCode === head.deskCode &&
    last.head.deskName === head.deskName &&
    last.head.dossierNumber === head.dossierNumber
  );
}
