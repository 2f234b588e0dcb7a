/** The columns, in order, with their headings in the CSV (docs/file-formats.md, "The yearly report"). */
export const columnHeadings = {
  total: 'totaal',
  unansweredNoProposal: 'onbeantwoord_zonder_voorstel',
  unansweredNotAccepted: 'onbeantwoord_voorstel_niet_aanvaard',
  atLeastOneMonthLater: 'deels_minstens_1_maand_later',
  fewerDays: 'deels_minder_opvangdagen',
  urgent: 'dringend',
  urgentUnanswered: 'dringend_onbeantwoord',
  atypical: 'atypisch',
  atypicalUnanswered: 'atypisch_onbeantwoord',
  priority: 'voorrang',
  priorityUnanswered: 'voorrang_onbeantwoord',
  vulnerable: 'kwetsbaar',
  vulnerableUnanswered: 'kwetsbaar_onbeantwoord',
  specialCareNeed: 'zorgbehoefte',
  specialCareNeedUnanswered: 'zorgbehoefte_onbeantwoord',
} as const;

export type ReportColumn = keyof typeof columnHeadings;
export const reportColumns = Object.keys(columnHeadings) as readonly ReportColumn[];

/** Categories of requests; they overlap. */
export const categories = ['urgent', 'atypical', 'priority', 'vulnerable', 'specialCareNeed'] as const;
export type Category = (typeof categories)[number];

/** Counts per column; a column that the form of that year lacks, or that is suppressed, is absent. */
export type Figures = Readonly<Partial<Record<ReportColumn, number>>>;
