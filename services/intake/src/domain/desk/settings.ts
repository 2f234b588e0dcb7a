import { DomainError } from '@samenloket/event-sourcing';
import {
  describeKind,
  deskSettings,
  isSettingName,
  settingAllows,
  type SettingKind,
  type SettingValue,
} from '@samenloket/regional';

/** @throws DomainError BAD_INPUT when the setting is unknown or cannot hold the value */
export function checkSetting(name: string, value: SettingValue): void {
  if (!isSettingName(name)) {
    throw badSetting('setting', `must be one of ${Object.keys(deskSettings).join(', ')}`);
  }
  const kind: SettingKind = deskSettings[name];
  if (!settingAllows(name, value)) throw badSetting('value', `of ${name} must be ${describeKind(kind)}`);
}

function badSetting(path: string, message: string): DomainError {
  return new DomainError('BAD_INPUT', `The agreement cannot be set: ${path} ${message}.`, [
    { path, message },
  ]);
}
