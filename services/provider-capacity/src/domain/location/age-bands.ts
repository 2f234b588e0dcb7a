import { addMonths } from '@samenloket/regional';
import type { PlaceGroup } from './location-state.js';
import { versionOn } from './place-groups.js';
import { dayOf, type Day } from './two-week-calendar.js';

/** Up to and including the month in which a child turns one, and after it. */
export type AgeBand = 'baby' | 'older';

/** A child counts as a baby up to this age in months. */
export const monthsAsBaby = 13;

/**
 * The first day on which a child is certainly older than twelve months, as only its month of birth is known. Without
 * that it counts as the youngest that its group took in when care began.
 */
export function firstDayAsOlder(
  { birthMonth, start, placeGroupId }: { birthMonth?: string; start: string; placeGroupId: string },
  groups: readonly PlaceGroup[],
): Day {
  if (birthMonth !== undefined) return dayOf(addMonths(`${birthMonth}-01`, monthsAsBaby));
  const group = groups.find((known) => known.placeGroupId === placeGroupId);
  const youngest = (group && versionOn(group, start)?.ageFrom) ?? 0;
  return dayOf(addMonths(`${start.slice(0, 7)}-01`, monthsAsBaby - youngest));
}

/** Whether a location says anywhere how many people care for the children, so that their ages count. */
export function agesCount(groups: readonly PlaceGroup[]): boolean {
  return groups.some(({ versions }) => versions.some(({ caregivers }) => caregivers !== undefined));
}
