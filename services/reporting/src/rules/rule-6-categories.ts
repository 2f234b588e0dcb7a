import { isOfPriorityGroup, isVulnerableFamily } from '@samenloket/regional';
import { categories, type Category } from './report-columns.js';
import type { RequestDescription } from './request-history.js';

/** Rule 6, a named rule per category; the facts count as the family declared them. */
const belongsTo: Readonly<Record<Category, (request: RequestDescription) => boolean>> = {
  urgent: ({ urgentReason }) => urgentReason !== undefined,
  atypical: ({ atypicalHours }) => atypicalHours.length > 0,
  priority: ({ priorityFacts, siblingLocationId }) =>
    isOfPriorityGroup(priorityFacts, siblingLocationId !== undefined),
  vulnerable: ({ priorityFacts }) => isVulnerableFamily(priorityFacts),
  specialCareNeed: ({ specialCareNeed }) => specialCareNeed,
};

export function categoriesOf(request: RequestDescription): readonly Category[] {
  return categories.filter((category) => belongsTo[category](request));
}
