import { isHalfDay } from '@samenloket/regional';

/** What is wrong with a care pattern as it came over the wire; empty when it is one. */
export function carePatternFaults(value: unknown): string[] {
  const weeks = (value as { weeks?: unknown } | null | undefined)?.weeks;
  if (!Array.isArray(weeks)) return ['must have weeks, a list of one or two lists of half-days'];
  if (weeks.length < 1 || weeks.length > 2) return ['must have one or two weeks'];
  if (!weeks.every(Array.isArray)) return ['each week must be a list of half-days'];
  const flat = weeks.flat() as unknown[];
  if (flat.length === 0) return ['must have at least one half-day'];
  const unknown = flat.filter((halfDay) => typeof halfDay !== 'string' || !isHalfDay(halfDay));
  return unknown.length > 0 ? ['half-days are mo_am, mo_pm … su_am, su_pm'] : [];
}
