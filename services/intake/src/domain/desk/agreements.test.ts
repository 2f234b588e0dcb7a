import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { agreedOn, agreementsDecider, numberAgreedOn } from './agreements.js';
import { settings, type SettingValue } from './settings.js';

const { given, when } = specification(agreementsDecider);
const set = (setting: string, value: SettingValue, validFrom = '2022-01-01') =>
  ({ type: 'SetAgreements', deskId: 'desk-1', agreements: [{ setting, value, validFrom }] }) as const;
const agreed = (setting: string, value: number | undefined, validFrom: string) =>
  ({ type: 'AgreementSet', data: { deskId: 'desk-1', setting, value, validFrom } }) as const;

describe('the agreements of a desk', () => {
  it('hold from their date on, and never change what holds before it', () => {
    given(
      agreed('maximumPreferences', 8, '2022-01-01'),
      agreed('maximumPreferences', 5, '2024-01-01'),
    ).thenState((known) => {
      expect(agreedOn(known, 'maximumPreferences', '2021-12-31')).toBeUndefined();
      expect(agreedOn(known, 'maximumPreferences', '2023-12-31')).toBe(8);
      expect(agreedOn(known, 'maximumPreferences', '2024-01-01')).toBe(5);
    });
  });

  it('may be that there is no limit', () => {
    when(set('maximumPreferences', null)).then(agreed('maximumPreferences', undefined, '2022-01-01'));
    given(agreed('maximumPreferences', undefined, '2022-01-01')).thenState((known) => {
      expect(agreedOn(known, 'maximumPreferences', '2025-01-01')).toBeNull();
      expect(numberAgreedOn(known, 'maximumPreferences', '2025-01-01')).toBeNull();
    });
  });

  it('the same again changes nothing, another value for the same date does', () => {
    const before = given(agreed('reminders', 3, '2022-01-01'));
    before.when(set('reminders', 3)).thenNothing();
    before.when(set('reminders', 4)).then(agreed('reminders', 4, '2022-01-01'));
  });

  it.each([
    ['nonsense', 1],
    ['maximumPreferences', 0],
    ['maximumPreferences', 'eight'],
    ['rankCounts', 1],
    ['rankCounts', null],
    ['registrationModel', 'other'],
  ] as const)('%s cannot be %s', (setting, value) => when(set(setting, value)).thenFails('BAD_INPUT'));

  it('are a closed list', () => expect(Object.keys(settings)).toHaveLength(17));
});
