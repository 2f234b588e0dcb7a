import type { ReportColumn } from './report-columns';

/** As the platform heads the files of single desks (docs/file-formats.md, "The yearly report"). */
export const fileHeadings: Readonly<Record<ReportColumn, string>> = {
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
};
