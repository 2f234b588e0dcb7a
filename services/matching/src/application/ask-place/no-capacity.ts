import { DomainError } from '@samenloket/event-sourcing';
import type { Offer } from '../../domain/request-offers/offer.js';
import type { FullHalfDay } from '../../domain/request-offers/request-offers.events.js';

/** @throws DomainError NO_CAPACITY when the offer was refused, with a fault for each half-day that is full */
export function refuseWithoutCapacity({ moments }: Offer): void {
  const last = moments.at(-1);
  if (last?.type === 'offerRefusedForCapacity') throw noCapacity(last.data.reason, last.data.shortages);
}

export function noCapacity(reason: 'full' | 'noGroup', shortages: readonly FullHalfDay[]): DomainError {
  const message =
    reason === 'full'
      ? 'These half-days are full. Choose other half-days, or a later start.'
      : 'No place group takes a child of this age from this date on. Choose another group or date.';
  const faults = shortages.map(({ date, halfDay, capacity, occupied }) => ({
    path: `pattern.${halfDay}`,
    message: `${occupied} of ${capacity} places are taken on ${date}`,
  }));
  return new DomainError('NO_CAPACITY', message, faults);
}
