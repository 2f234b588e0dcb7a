import { addMonths, nurserySchoolEntry } from '@samenloket/regional';

type Care = { readonly birthMonth?: string; readonly start: string };

/**
 * First day without care as far as one can tell beforehand: the entry day on which the child can go to nursery
 * school, or, for one that starts care on or after it, the first of the month in which it is too old for the group.
 * Open when the month of birth is not known.
 */
export function expectedEnd({ birthMonth, start }: Care, oldestAge: number): string | undefined {
  if (birthMonth === undefined) return undefined;
  const entry = nurserySchoolEntry(birthMonth);
  return entry > start ? entry : firstOfMonthAtAge(birthMonth, oldestAge);
}

/** Age in months at which history says that children left, whatever the entry days. */
const leavingAgeOfHistory = 30;

/** The same for imported history, which counts as it always did: from the first of the month of two and a half. */
export function expectedEndOfHistory({ birthMonth, start }: Care, oldestAge: number): string | undefined {
  if (birthMonth === undefined) return undefined;
  const nurserySchool = firstOfMonthAtAge(birthMonth, leavingAgeOfHistory);
  return nurserySchool > start ? nurserySchool : firstOfMonthAtAge(birthMonth, oldestAge);
}

function firstOfMonthAtAge(birthMonth: string, months: number): string {
  return addMonths(`${birthMonth}-01`, months);
}
