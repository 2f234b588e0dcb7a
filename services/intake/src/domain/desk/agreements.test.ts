import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { agreedOn, type Agreement, deskSettings, settingOn, type SettingValue } from '@samenloket/regional';
import { agreementsDecider } from './agreements.js';

const { given, when } = specification(agreementsDecider);
type Limits = Partial<Pick<Agreement, 'organiserId' | 'tier' | 'validUntil'>>;
const set = (setting: string, value: SettingValue, validFrom = '2022-01-01', limits: Limits = {}) => {
  const agreements = [{ setting, value, validFrom, ...limits }];
  return { type: 'SetAgreements', deskId: 'desk-1', agreements } as const;
};
const agreed = (setting: string, value: number | undefined, validFrom: string, limits: Limits = {}) =>
  ({ type: 'AgreementSet', data: { deskId: 'desk-1', setting, value, validFrom, ...limits } }) as const;

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
    });
  });

  it('have a default where nothing was agreed', () => {
    given(agreed('familyTermDays', 21, '2024-01-01')).thenState((known) => {
      expect(settingOn(known, 'familyTermDays', '2023-12-31')).toBe(10);
      expect(settingOn(known, 'familyTermDays', '2024-01-01')).toBe(21);
    });
  });

  it('may hold for one organiser or one tier only, and then go before what holds for all', () => {
    given(
      agreed('familyTermDays', 10, '2022-01-01'),
      agreed('familyTermDays', 5, '2022-01-01', { tier: 'T2' }),
      agreed('familyTermDays', 3, '2022-01-01', { organiserId: 'organiser-1' }),
      agreed('familyTermDays', 2, '2022-01-01', { organiserId: 'organiser-1', tier: 'T2' }),
      agreed('familyTermDays', 14, '2025-01-01'),
    ).thenState((known) => {
      const daysFor = (about: object) => settingOn(known, 'familyTermDays', '2026-01-01', about);
      expect(daysFor({})).toBe(14);
      expect(daysFor({ organiserId: 'organiser-2', tier: 'T0' })).toBe(14);
      expect(daysFor({ organiserId: 'organiser-2', tier: 'T2' })).toBe(5);
      expect(daysFor({ organiserId: 'organiser-1', tier: 'T0' })).toBe(3);
      expect(daysFor({ organiserId: 'organiser-1', tier: 'T2' })).toBe(2);
    });
  });

  it('may have a last day, after which what was agreed before holds again', () => {
    const exception = { organiserId: 'organiser-1', validUntil: '2024-12-31' };
    given(
      agreed('familyTermDays', 10, '2022-01-01'),
      agreed('familyTermDays', 3, '2024-01-01', exception),
    ).thenState((known) => {
      const daysOn = (date: string) => settingOn(known, 'familyTermDays', date, exception);
      expect(daysOn('2024-12-31')).toBe(3);
      expect(daysOn('2025-01-01')).toBe(10);
    });
    when(set('familyTermDays', 3, '2024-01-01', { validUntil: '2023-12-31' })).thenFails('BAD_INPUT');
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
    ['quietHoursFrom', '24:00'],
    ['retentionMonthsRequests', 0],
    ['organiserRules', 'siblings,siblings'],
    ['organiserRules', 'residents'],
    ['regimeBOrder', null],
    ['t3Share', '30%'],
  ] as const)('%s cannot be %s', (setting, value) => when(set(setting, value)).thenFails('BAD_INPUT'));

  it('are a closed list', () => expect(Object.keys(deskSettings)).toHaveLength(36));
});
