import { DomainError } from '@samenloket/event-sourcing';
import type { SettingValue } from '@samenloket/regional';

/**
 * What a setting is supposed to be, from JSON; nothing is "no limit".
 * @throws DomainError BAD_INPUT for what is no JSON; whether the setting allows it is for who uses it
 */
export function settingValue(json: string | null | undefined): SettingValue {
  if (json === null || json === undefined) return null;
  const value = parsed(json);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as SettingValue;
  throw new DomainError('BAD_INPUT', 'Write the value of a setting as JSON: 8, true, "central" or null.');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
