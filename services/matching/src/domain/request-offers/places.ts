import { halfDaysOverTwoWeeks, type TwoWeekMask } from '@samenloket/regional';
import type { Place } from './request-offers.events.js';

const forEver = '9999-12-31';

export function isTemporary({ temporaryUntil }: Pick<Place, 'temporaryUntil'>): boolean {
  return temporaryUntil !== undefined;
}

/** Whether a child that has the one cannot have the other: on some day both want the same half-day. */
export function collide(one: Place, other: Place): boolean {
  const sameDays = one.start <= lastDay(other) && other.start <= lastDay(one);
  return sameDays && (halfDaysOverTwoWeeks(one.pattern) & halfDaysOverTwoWeeks(other.pattern)) !== 0;
}

/**
 * The half-days for which somebody who has these places needs `wanted` no more. A lasting place makes another lasting
 * one superfluous whatever their starts: the family chose. Of a temporary one only what is had all that time.
 */
export function halfDaysHad(
  places: readonly Pick<Place, 'start' | 'pattern' | 'temporaryUntil'>[],
  wanted: Pick<Place, 'start' | 'temporaryUntil'>,
): TwoWeekMask {
  return places
    .filter((place) =>
      isTemporary(wanted)
        ? place.start <= wanted.start && lastDay(wanted) <= lastDay(place)
        : !isTemporary(place),
    )
    .reduce((mask, { pattern }) => mask | halfDaysOverTwoWeeks(pattern), 0);
}

/** A copy with the fields of a place only. */
export function placeIn({
  locationId,
  placeGroupId,
  start,
  pattern,
  temporaryUntil,
  settlingIn,
}: Place): Place {
  return {
    locationId,
    ...(placeGroupId && { placeGroupId }),
    start,
    pattern,
    ...(temporaryUntil && { temporaryUntil }),
    ...(settlingIn && { settlingIn }),
  };
}

function lastDay({ temporaryUntil }: Pick<Place, 'temporaryUntil'>): string {
  return temporaryUntil ?? forEver;
}
