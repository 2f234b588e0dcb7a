import { describe, expect, it } from '@jest/globals';
import { settingAllows, type SettingName } from '@samenloket/regional';
import { deskSettingOf } from './desk-settings.js';

const read = (dutchName: string, written: string) => deskSettingOf(dutchName)?.kind.read(written);

describe('a setting that is an order', () => {
  it('is read in the order in which it is written, as the domain has it', () => {
    expect(read('volgorde_regime_b', 'pleegkind | broer_zus')).toBe('fosterChild,sibling');
    expect(read('eigen_voorrang', 'personeel')).toBe('staff');
    expect(settingAllows('regimeBOrder' satisfies SettingName, 'fosterChild,sibling')).toBe(true);
  });

  it('names nothing twice and nothing else: residents are no rule of an organiser', () => {
    expect(read('eigen_voorrang', 'personeel|personeel')).toBeUndefined();
    expect(read('eigen_voorrang', 'inwoner')).toBeUndefined();
    expect(settingAllows('organiserRules', 'staff,staff')).toBe(false);
    expect(settingAllows('organiserRules', 'residents')).toBe(false);
    expect(settingAllows('organiserRules', '')).toBe(false);
    expect(settingAllows('organiserRules', null)).toBe(true);
  });
});
