import { DomainError } from '@samenloket/event-sourcing';
import { halfDays, isHalfDay } from '@samenloket/regional';
import type { Capacity } from './location-facts.js';

/**
 * Reads places per half-day from outside into the one way in which they are kept: in order of the week, without zeros.
 * @throws DomainError BAD_INPUT for what is no half-day or no whole number from 0
 */
export function capacityOf(places: Readonly<Record<string, unknown>>): Capacity {
  const faults = Object.entries(places).flatMap(([halfDay, count]) => {
    if (!isHalfDay(halfDay)) {
      return [{ path: `capacity.${halfDay}`, message: 'half-days are mo_am, mo_pm … su_am, su_pm' }];
    }
    if (Number.isInteger(count) && (count as number) >= 0) return [];
    return [{ path: `capacity.${halfDay}`, message: 'places are a whole number from 0' }];
  });
  if (faults.length > 0) {
    throw new DomainError('BAD_INPUT', 'A capacity is a number of places per half-day.', faults);
  }
  const known = places as Capacity;
  return Object.fromEntries(
    halfDays.flatMap((halfDay) => (known[halfDay] ? [[halfDay, known[halfDay]]] : [])),
  );
}
