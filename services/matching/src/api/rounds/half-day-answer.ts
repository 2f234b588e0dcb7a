import { halfDays } from '@samenloket/regional';

/**
 * A half-day of a round as the API says it.
 *
 * @param halfDay 0–13, in the even weeks of a two-week cycle 14–27
 * @param ofRound how many half-days the round has
 */
export function halfDayAnswer(halfDay: number, ofRound: 14 | 28) {
  const week = ofRound === 28 ? Math.floor(halfDay / halfDays.length) + 1 : undefined;
  return { halfDay: halfDays[halfDay % halfDays.length], week };
}
