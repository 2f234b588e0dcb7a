import type { PriorityFacts } from '@samenloket/contracts';
import { categories, type Category } from './report-columns.js';
import type { RequestDescription } from './request-history.js';

/** Rule 6, a named rule per category; the facts count as the family declared them. */
const belongsTo: Readonly<Record<Category, (request: RequestDescription) => boolean>> = {
  urgent: ({ urgentReason }) => urgentReason !== undefined,
  atypical: ({ atypicalHours }) => atypicalHours.length > 0,
  priority: ({ priorityFacts, siblingLocationId }) =>
    priorityFacts.workOrTraining ||
    priorityFacts.single ||
    priorityFacts.lowIncome ||
    priorityFacts.fosterChild ||
    siblingLocationId !== undefined,
  vulnerable: ({ priorityFacts }) => isVulnerable(priorityFacts),
  specialCareNeed: ({ specialCareNeed }) => specialCareNeed,
};

export function categoriesOf(request: RequestDescription): readonly Category[] {
  return categories.filter((category) => belongsTo[category](request));
}

/** At least two of five traits, and at least one of the last three: single and working is not vulnerable. */
function isVulnerable({
  workOrTraining,
  single,
  lowIncome,
  healthOrCare,
  noDiploma,
}: PriorityFacts): boolean {
  const weighty = [lowIncome, healthOrCare, noDiploma].filter(Boolean).length;
  const all = weighty + [workOrTraining, single].filter(Boolean).length;
  return all >= 2 && weighty >= 1;
}
