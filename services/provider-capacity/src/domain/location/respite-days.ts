import { type CarePattern, countHalfDays, halfDaysOverTwoWeeks } from '@samenloket/regional';

/** Days a year on which a child in full-time care may stay away without paying (docs/domain.md, "Capacity"). */
const fullTimeDays = 18;
/** Five whole days a week, over two weeks. */
const fullTimeHalfDays = 20;

/**
 * Days a year on which a child with this pattern may at least stay away without paying, in proportion. They free
 * nothing: who stays away keeps its place.
 */
export function respiteDaysOf(pattern: CarePattern): number {
  const share = countHalfDays(halfDaysOverTwoWeeks(pattern)) / fullTimeHalfDays;
  return Math.ceil(fullTimeDays * Math.min(1, share));
}
