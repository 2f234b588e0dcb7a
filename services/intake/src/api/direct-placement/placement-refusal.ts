import { DomainError } from '@samenloket/event-sourcing';
import type { DirectPlacementState } from '../../domain/direct-placement/direct-placement.js';

/** Why nothing was registered, with a fault for each half-day that is full. */
export function refusalOf({ reason, shortages }: NonNullable<DirectPlacementState['refused']>): DomainError {
  const message =
    shortages.length > 0
      ? 'These half-days are full, so nothing was registered. Choose others or a later start, under a new id.'
      : `No place fits (${reason}), so nothing was registered. Choose another group or date, under a new id.`;
  const faults = shortages.map(({ date, halfDay, capacity, occupied }) => ({
    path: `pattern.${halfDay}`,
    message: `${occupied} of ${capacity} places are taken on ${date}`,
  }));
  return new DomainError('NO_CAPACITY', message, faults);
}
