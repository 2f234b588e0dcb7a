import type { HalfDay } from '../../design/half-days';
import type { PriorityFact } from '../shared/priority-facts';
import type { AlsoGood } from './parts/also-good-fields';
import type { Siblings } from './parts/siblings-field';

/** All that is asked; the wizard shows it in seven screens. */
export interface Draft extends ImpersonalDraft, Siblings {
  readonly born: 'yes' | 'no' | '';
  readonly birthDate: string;
  readonly childFirstName: string;
  readonly childLastName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly contactPreference: '' | 'phone' | 'sms' | 'whatsapp' | 'mail' | 'letter';
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly language: string;
  readonly facts: readonly PriorityFact[];
  readonly urgentReason: string;
  readonly specialCareNeed: boolean;
  readonly question: string;
}

/** What says nothing of who asks. Only this is kept on the device: no name, date of birth, address or situation. */
export interface ImpersonalDraft extends AlsoGood {
  readonly nis: string;
  readonly start: string;
  readonly halfDays: HalfDay[];
  readonly everyOtherWeek: boolean;
  readonly otherWeek: HalfDay[];
  readonly preferences: string[];
  readonly tariff: '' | 'incomeTariffOnly' | 'any';
  /** So that sending twice makes one request. */
  readonly key: string;
}

const kept = 'samenloket.draft';

export const newDraft = (): Draft => ({
  ...{ nis: '', start: '', halfDays: [], everyOtherWeek: false, otherWeek: [], key: crypto.randomUUID() },
  ...{ flexible: false, acceptsFewerDays: false, acceptsLaterStart: false, locationFirst: false },
  ...{ preferences: [], tariff: '' },
  ...{ born: '', birthDate: '', childFirstName: '', childLastName: '', firstName: '', lastName: '' },
  ...{ contactPreference: '', phone: '', email: '', street: '', postcode: '', language: '' },
  ...{ facts: [], urgentReason: '', specialCareNeed: false, siblings: '', question: '' },
});

/** What was begun here before, with the rest empty. */
export function keptDraft(): Draft {
  const text = localStorage.getItem(kept);
  return { ...newDraft(), ...(text !== null && (JSON.parse(text) as ImpersonalDraft)) };
}

export function keepDraft(draft: Draft): void {
  const { nis, start, halfDays, everyOtherWeek, otherWeek, flexible, acceptsFewerDays } = draft;
  const { acceptsLaterStart, locationFirst, preferences, tariff, key } = draft;
  const impersonal: ImpersonalDraft = {
    ...{ nis, start, halfDays, everyOtherWeek, otherWeek, flexible, acceptsFewerDays },
    ...{ acceptsLaterStart, locationFirst, preferences, tariff, key },
  };
  localStorage.setItem(kept, JSON.stringify(impersonal));
}

export function changeDraft(change: (draft: Draft) => Draft): void {
  keepDraft(change(keptDraft()));
}

export function forgetDraft(): void {
  localStorage.removeItem(kept);
}
