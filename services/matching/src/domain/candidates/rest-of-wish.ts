import {
  type CarePattern,
  halfDaysOverTwoWeeks,
  patternOfMask,
  type TwoWeekMask,
} from '@samenloket/regional';
import { halfDaysHad } from '../request-offers/places.js';
import type { CandidateRequest, FreePlace } from './candidate.js';

/**
 * What a request still needs in the time of a place: all that it asked, less what it has. A temporary place that it
 * has leaves the wish for a lasting one whole; a lasting place that starts later leaves the time before it.
 */
export function restOfWish(
  { pattern, taken }: Pick<CandidateRequest, 'pattern' | 'taken'>,
  place: Pick<FreePlace, 'start' | 'temporaryUntil'>,
): CarePattern | undefined {
  return pattern && patternOfMask(halfDaysOverTwoWeeks(pattern) & ~had(taken, place));
}

/** Whether it has something already that counts in the time of this place. */
export function hasPart(
  { taken }: Pick<CandidateRequest, 'taken'>,
  place: Pick<FreePlace, 'start' | 'temporaryUntil'>,
): boolean {
  return had(taken, place) !== 0;
}

/** Whether a place in that time is of use still: the child has none yet, or not all half-days that were asked. */
export function stillNeeds(
  request: Pick<CandidateRequest, 'pattern' | 'taken'>,
  place: Pick<FreePlace, 'start' | 'temporaryUntil'>,
): boolean {
  if (!hasPart(request, place)) return true;
  return restOfWish(request, place)?.weeks.some((week) => week.length > 0) ?? false;
}

function had(
  taken: CandidateRequest['taken'],
  place: Pick<FreePlace, 'start' | 'temporaryUntil'>,
): TwoWeekMask {
  return halfDaysHad(taken, place);
}
