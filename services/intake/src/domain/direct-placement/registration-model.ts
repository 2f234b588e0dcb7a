import { DomainError } from '@samenloket/event-sourcing';
import type { SettingValue } from '@samenloket/regional';

/** The setting of a desk: all requests of the area pass through it, or only those that reach it or are handed on. */
export type RegistrationModel = 'central' | 'deskOnly';

export function registrationModelOf(agreed: SettingValue): RegistrationModel {
  return agreed === 'deskOnly' ? 'deskOnly' : 'central';
}

/**
 * Without central registration a child that an organiser placed itself never came to the desk: it is no request of the
 * desk and in no figure of it. That is an assumption: no source says what the desk does with such a child.
 * @throws DomainError RULE_VIOLATED
 */
export function requireCentralRegistration(model: RegistrationModel): void {
  if (model === 'central') return;
  throw new DomainError(
    'RULE_VIOLATED',
    'Here organisers keep their own requests: a child that an organiser placed itself is no request of the desk. ' +
      'Record it among the children in care (recordOccupant). If the family did come to the desk, register its ' +
      'request and place that (placeDirectly).',
  );
}
