import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import { checkSetting, type SettingName, type SettingValue } from './settings.js';

/** What desk and organisers agreed, from a date on; what happened before that date stays as it was. */
export interface Agreement {
  readonly setting: string;
  readonly value: SettingValue;
  /** ISO date, inclusive. */
  readonly validFrom: string;
}

/** An absent value means "no limit": null stands for personal data that were erased, and for nothing else. */
export type AgreementEvent = DomainEvent<
  'AgreementSet',
  { deskId: string; setting: string; value?: string | number | boolean; validFrom: string }
>;

export const agreementEvents = defineEvents<AgreementEvent>({
  AgreementSet: {
    version: 1,
    fields: { deskId: 'clear', setting: 'clear', value: 'clear', validFrom: 'clear' },
  },
});

export interface SetAgreements {
  readonly type: 'SetAgreements';
  readonly deskId: string;
  readonly agreements: readonly Agreement[];
}

export type Agreements = readonly Agreement[];

export const agreementsDecider: Decider<Agreements, SetAgreements, AgreementEvent> = {
  initialState: () => [],
  decide: ({ deskId, agreements }, known) =>
    agreements.flatMap((agreement): AgreementEvent[] => {
      checkSetting(agreement.setting, agreement.value);
      const earlier = known.find((other) => sameMoment(other, agreement));
      if (earlier && earlier.value === agreement.value) return [];
      const { setting, value, validFrom } = agreement;
      return [{ type: 'AgreementSet', data: { deskId, setting, value: value ?? undefined, validFrom } }];
    }),
  evolve: (known, { data }) => withAgreement(known, agreementOf(data)),
};

export function agreementOf({ setting, value, validFrom }: AgreementEvent['data']): Agreement {
  return { setting, value: value ?? null, validFrom };
}

export function withAgreement(known: Agreements, { setting, value, validFrom }: Agreement): Agreements {
  const agreement = { setting, value, validFrom };
  return [...known.filter((other) => !sameMoment(other, agreement)), agreement];
}

/** What holds on a date; undefined when nothing was agreed by then. */
export function agreedOn(known: Agreements, setting: SettingName, date: string): SettingValue | undefined {
  return known
    .filter((agreement) => agreement.setting === setting && agreement.validFrom <= date)
    .reduce<Agreement | undefined>(
      (last, next) => (last && last.validFrom > next.validFrom ? last : next),
      undefined,
    )?.value;
}

/** A number that was agreed; null for none, or no limit. */
export function numberAgreedOn(known: Agreements, setting: SettingName, date: string): number | null {
  const value = agreedOn(known, setting, date);
  return typeof value === 'number' ? value : null;
}

function sameMoment(one: Agreement, other: Agreement): boolean {
  return one.setting === other.setting && one.validFrom === other.validFrom;
}
