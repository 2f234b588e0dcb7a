import { DomainError } from '@samenloket/event-sourcing';
import type { RefusalReason, Shortage } from './location-facts.js';

/** Why a live command finds no place, with a fault for each half-day that is full. */
export function noPlace(reason: RefusalReason, shortages: readonly Shortage[]): DomainError {
  const faults = shortages.map(({ date, halfDay, capacity, occupied }) => ({
    path: `pattern.${halfDay}`,
    message: `${occupied} of ${capacity} places are taken on ${date}`,
  }));
  return new DomainError('NO_CAPACITY', messages[reason], faults);
}

const messages: Readonly<Record<RefusalReason, string>> = {
  full: 'These half-days are full. Choose other half-days, or a later start.',
  noGroup:
    'No place group takes a child of this age, from this date on, for this kind of care. Choose another date or ' +
    'describe a group.',
  closed: 'The location is closed when care would start, or for good before it ends. Choose another start.',
  notOpen: 'The location is not open on all of these half-days. Choose half-days within its opening hours.',
  idTaken: 'Another child at this location has this id. Use a new id for a new child.',
};
