import type { CareKind } from './location-facts.js';
import { firstDayOf2027Rules } from './rules-of-2027.js';
import type { Day } from './two-week-calendar.js';

/** Most children at once in the whole location, whatever its groups say: 8, from 2027 on 7. */
export function childrenAtOnce(kind: CareKind | undefined, day: Day): number {
  if (kind !== 'familyCare') return Infinity;
  return day < firstDayOf2027Rules ? 8 : 7;
}
