import type { OperationRule, Who } from './rule.js';
import { deskWorkers, ofOwnDesk } from './who.js';

const readers: Who = { desk: true, policy: true, operator: true };
const noSuchDesk = { policy: 'NOT_FOUND', operator: 'NOT_FOUND' } as const;

export const reportQueries: Record<string, OperationRule> = {
  reportingDesks: { about: 'nothing', may: { ...deskWorkers, policy: true, operator: true } },
  yearlyReport: { about: 'desk', may: readers, hears: noSuchDesk },
  exportReport: { about: 'desk', unnamed: true, may: readers, hears: noSuchDesk },
  regionalReport: {
    about: 'desk',
    may: { ...deskWorkers, policy: true, operator: true },
    missing: 'NOT_FOUND',
  },
  filedReports: ofOwnDesk,
  // Of a report that was not filed.
  exportFiledReport: { ...ofOwnDesk, when: { open: 'NOT_FOUND' } },
  // For policy and operator the figure alone.
  reportTrace: { about: 'desk', may: readers, hears: noSuchDesk },
  exportReportTrace: ofOwnDesk,
};

export const reportMutations: Record<string, OperationRule> = {
  fileYearlyReport: { about: 'desk', may: { desk: true } },
};
