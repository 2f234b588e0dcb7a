import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { confirmationTermsOn, dueReminder, staleFrom } from './confirmation-age.js';
import { type RemindOfVacancies, vacancyChase, type VacancyChaseEvent } from './vacancy-chase.js';

const { given } = specification(vacancyChase);
const terms = { kept: true, validDays: 30, reminderDays: 14 };
const remind: RemindOfVacancies = {
  type: 'remindOfVacancies',
  locationId: 'location-1',
  organiserId: 'organiser-1',
  deskId: 'desk-1',
  notConfirmedSince: '2026-01-01',
  attempt: 1,
  dueOn: '2026-01-15',
  staleFrom: '2026-02-01',
};
const { type: _, ...reminder } = remind;
const due = (change = {}): VacancyChaseEvent => ({
  type: 'vacancyConfirmationDue',
  data: { ...reminder, ...change },
});

describe('free places that an organiser confirmed', () => {
  it('count as free for the agreed number of days, the last one included', () => {
    expect(staleFrom('2026-01-01', terms)).toBe('2026-02-01');
  });

  it('always count as free where nobody agreed to keep them up to date, or without a limit', () => {
    expect(staleFrom('2020-01-01', { ...terms, kept: false })).toBeUndefined();
    expect(staleFrom('2020-01-01', { ...terms, validDays: null })).toBeUndefined();
  });

  it('hold for another term where another is agreed with this organiser', () => {
    const agreed = [
      { setting: 'vacancyValidDays', value: 30, validFrom: '2025-01-01' },
      { setting: 'vacancyValidDays', value: 7, validFrom: '2025-01-01', organiserId: 'organiser-1' },
    ];
    expect(confirmationTermsOn(agreed, '2026-01-01', 'organiser-1').validDays).toBe(7);
    expect(confirmationTermsOn(agreed, '2026-01-01', 'organiser-2').validDays).toBe(30);
    expect(confirmationTermsOn([], '2026-01-01', 'organiser-1')).toEqual(terms);
  });
});

describe('free places of several tiers, confirmed all at once', () => {
  const agreed = [
    { setting: 'vacancyValidDays', value: 60, validFrom: '2025-01-01' },
    { setting: 'vacancyValidDays', value: 14, validFrom: '2025-01-01', tier: 'T2' },
    { setting: 'vacanciesKept', value: false, validFrom: '2025-01-01', tier: 'T1' },
  ] as const;
  const termsOf = (...tiers: Parameters<typeof confirmationTermsOn>[3] & {}) =>
    confirmationTermsOn(agreed, '2026-01-01', 'organiser-1', tiers);

  it('hold for the shortest term that is agreed for any of them', () => {
    expect(termsOf('T1', 'T2')).toMatchObject({ kept: true, validDays: 14 });
    expect(termsOf('T3')).toMatchObject({ kept: true, validDays: 60 });
    expect(termsOf('T1')).toMatchObject({ kept: false, validDays: 60 });
    expect(termsOf()).toMatchObject({ kept: true, validDays: 60 });
  });
});

describe('the reminder to confirm', () => {
  it('is due so many days after the last confirmation, and again each time as many days later', () => {
    expect(dueReminder('2026-01-01', terms, '2026-01-14')).toBeUndefined();
    expect(dueReminder('2026-01-01', terms, '2026-01-15')).toEqual({ attempt: 1, dueOn: '2026-01-15' });
    expect(dueReminder('2026-01-01', terms, '2026-01-28')).toEqual({ attempt: 1, dueOn: '2026-01-15' });
    expect(dueReminder('2026-01-01', terms, '2026-01-29')).toEqual({ attempt: 2, dueOn: '2026-01-29' });
  });

  it('is never due where reminders are not agreed', () => {
    expect(dueReminder('2020-01-01', { ...terms, reminderDays: null }, '2026-01-01')).toBeUndefined();
    expect(dueReminder('2020-01-01', { ...terms, kept: false }, '2026-01-01')).toBeUndefined();
  });

  it('is told once, however often the scan comes by', () => {
    given().when(remind).then(due());
    given(due()).when(remind).thenNothing();
  });

  it('comes again for the next term, and anew after a later confirmation', () => {
    given(due())
      .when({ ...remind, attempt: 2, dueOn: '2026-01-29' })
      .then(due({ attempt: 2, dueOn: '2026-01-29' }));
    const later = { notConfirmedSince: '2026-02-10', attempt: 1, dueOn: '2026-02-24' };
    given(due({ attempt: 3 }))
      .when({ ...remind, ...later })
      .then(due(later));
    given(due(later)).when(remind).thenNothing();
  });
});
