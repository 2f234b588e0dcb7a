import type { HoldRefusal } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { Offer } from '../../domain/request-offers/offer.js';
import type { FullHalfDay } from '../../domain/request-offers/request-offers.events.js';

/** @throws DomainError NO_CAPACITY when the offer was refused, with a fault for each half-day that is full */
export function refuseWithoutCapacity({ moments }: Offer): void {
  const last = moments.at(-1);
  if (last?.type === 'offerRefusedForCapacity') throw noCapacity(last.data.reason, last.data.shortages);
}

export function noCapacity(reason: HoldRefusal, shortages: readonly FullHalfDay[]): DomainError {
  const faults = shortages.map(({ date, halfDay, capacity, occupied }) => ({
    path: `pattern.${halfDay}`,
    message: `${occupied} of ${capacity} places are taken on ${date}`,
  }));
  return new DomainError('NO_CAPACITY', messages[reason], faults);
}

const messages: Readonly<Record<HoldRefusal, string>> = {
  full: 'These half-days are full. Choose other half-days, or a later start.',
  noGroup:
    'No place group takes a child of this age, from this date on, for this kind of care. Choose another group or date.',
  closed: 'The location is closed when care would start, or for good before it ends. Choose another start.',
  notOpen: 'The location is not open on all of these half-days. Choose half-days within its opening hours.',
  idTaken: 'Another child at this location has this id. Use a new id for a new offer.',
};
