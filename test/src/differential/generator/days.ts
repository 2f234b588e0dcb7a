import fc from 'fast-check';
import { daysLater, lengthOfMonth, oneMonthLater, written } from '../counter/plain-dates.js';

const years = fc.integer({ min: 2018, max: 2026 });

/** Days on which calendars go wrong: ends of months and years, leap days, and the days beside them. */
const edges = fc
  .tuple(years, fc.constantFrom(1, 2, 3, 4, 11, 12), fc.constantFrom(-1, 0, 1))
  .map(([year, month, shift]) => daysLater(written(year, month, lengthOfMonth(year, month)), shift));

/** A day of 2018 to 2026, or a day beside that. */
export const days = fc.oneof(
  edges,
  fc.tuple(years, fc.nat(364)).map(([year, day]) => daysLater(`${year}-01-01`, day)),
);

/** A start that is about as late as another, with the edges of "one month later" (rule 2) often among them. */
export function startsAround(wanted: string): fc.Arbitrary<string> {
  const later = oneMonthLater(wanted);
  const shifts = fc.constantFrom(-1, 0, 1);
  return fc.oneof(
    { weight: 3, arbitrary: shifts.map((shift) => daysLater(later, shift)) },
    { weight: 2, arbitrary: shifts.map((shift) => daysLater(wanted, shift)) },
    { weight: 1, arbitrary: fc.integer({ min: -200, max: 400 }).map((shift) => daysLater(wanted, shift)) },
  );
}
