import type { CareKind } from './location-facts.js';
import { dayOf, type Day } from './two-week-calendar.js';

/** From this day on a child-minder cares for at most 7 children at once instead of 8 (docs/domain.md, "Capacity"). */
export const firstDayOfSeven: Day = dayOf('2027-01-01');

/** Most children at once in the whole location, whatever its groups say. */
export function childrenAtOnce(kind: CareKind | undefined, day: Day): number {
  if (kind !== 'familyCare') return Infinity;
  return day < firstDayOfSeven ? 8 : 7;
}
