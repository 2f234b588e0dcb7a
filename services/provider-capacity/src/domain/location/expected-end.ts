import { addMonths } from '@samenloket/regional';

/** Age in months at which children leave for nursery school: 2.5 years (docs/domain.md, "Capacity"). */
const nurserySchoolAge = 30;

/**
 * First day without care as far as one can tell beforehand: the first of the month in which the child goes to
 * nursery school, or, for one that starts care at that age or later, in which it is too old for the group. Open when
 * the month of birth is not known.
 */
export function expectedEnd(
  { birthMonth, start }: { birthMonth?: string; start: string },
  oldestAge: number,
): string | undefined {
  if (birthMonth === undefined) return undefined;
  const nurserySchool = firstOfMonthAtAge(birthMonth, nurserySchoolAge);
  return nurserySchool > start ? nurserySchool : firstOfMonthAtAge(birthMonth, oldestAge);
}

function firstOfMonthAtAge(birthMonth: string, months: number): string {
  return addMonths(`${birthMonth}-01`, months);
}
