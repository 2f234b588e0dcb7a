import type { PriorityAgreement } from '../../domain/priority/priority-request.js';

/** What holds where a desk agreed nothing (docs/domain.md, "Settings of a desk"). */
export const plainAgreement: PriorityAgreement = {
  regimeCounts: 'decisionDate',
  regimeBOrder: ['fourFifths', 'sibling', 'fosterChild'],
  furtherFactsAddUp: true,
  organiserRules: [],
  residentsBreakTies: false,
  rankCounts: false,
  registrationDayBreaksTies: true,
};
