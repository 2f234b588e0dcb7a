import {
  countHalfDays,
  halfDaysOverTwoWeeks,
  patternOfMask,
  type CarePattern,
  type TwoWeekMask,
} from './care-pattern.js';

/** What a desk's setting says that "fewer days" compares. */
export type PatternComparison = 'halfDays' | 'wholeDays';

/** Both half-days of every day of two weeks, mornings on the even bits. */
const mornings: TwoWeekMask = 0x5555555;

/** All half-days that at least one of the patterns has. */
export function unionOf(patterns: readonly CarePattern[]): CarePattern {
  return patternOfMask(unionMask(patterns));
}

/** Whether `pattern` has every half-day of `other`. */
export function covers(pattern: CarePattern, other: CarePattern): boolean {
  const wanted = halfDaysOverTwoWeeks(other);
  return (halfDaysOverTwoWeeks(pattern) & wanted) === wanted;
}

/**
 * Whether less was accepted than asked (docs/domain.md, report rule 2): the union of the accepted half-days is smaller
 * than the half-days asked, both over two weeks. It compares how many, not which: other days than asked are not
 * fewer days. `wholeDays` counts days that have any care.
 */
export function isFewer(
  accepted: readonly CarePattern[],
  asked: CarePattern,
  { compare }: { readonly compare: PatternComparison },
): boolean {
  return careOverTwoWeeks(accepted, { compare }) < careOverTwoWeeks([asked], { compare });
}

/** How much the patterns have together over two weeks: half-days, or with `wholeDays` days that have any care. */
export function careOverTwoWeeks(
  patterns: readonly CarePattern[],
  { compare }: { readonly compare: PatternComparison },
): number {
  const mask = unionMask(patterns);
  return countHalfDays(compare === 'wholeDays' ? daysOf(mask) : mask);
}

function unionMask(patterns: readonly CarePattern[]): TwoWeekMask {
  return patterns.reduce((mask, pattern) => mask | halfDaysOverTwoWeeks(pattern), 0);
}

function daysOf(mask: TwoWeekMask): TwoWeekMask {
  return (mask | (mask >> 1)) & mornings;
}
