import { type Decider, defineEvents, DomainError, type DomainEvent } from '@samenloket/event-sourcing';
import { type Agreement, replaces, type Tier, withAgreement } from '@samenloket/regional';
import { checkSetting } from './settings.js';

/** An absent value means "no limit": null stands for personal data that were erased, and for nothing else. */
export type AgreementEvent = DomainEvent<
  'AgreementSet',
  {
    deskId: string;
    setting: string;
    value?: string | number | boolean;
    validFrom: string;
    validUntil?: string;
    organiserId?: string;
    tier?: Tier;
  }
>;

export const agreementEvents = defineEvents<AgreementEvent>({
  AgreementSet: {
    version: 1,
    fields: {
      deskId: 'clear',
      setting: 'clear',
      value: 'clear',
      validFrom: 'clear',
      validUntil: 'clear',
      organiserId: 'clear',
      tier: 'clear',
    },
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
      checkPeriod(agreement);
      const earlier = known.find((other) => replaces(agreement, other));
      if (earlier && same(earlier, agreement)) return [];
      const { value, ...agreed } = agreement;
      return [{ type: 'AgreementSet', data: { deskId, ...agreed, value: value ?? undefined } }];
    }),
  evolve: (known, { data }) => withAgreement(known, agreementOf(data)),
};

export function agreementOf({ deskId: _desk, value, ...agreed }: AgreementEvent['data']): Agreement {
  return { ...agreed, value: value ?? null };
}

function same(one: Agreement, other: Agreement): boolean {
  return one.value === other.value && one.validUntil === other.validUntil;
}

function checkPeriod({ validFrom, validUntil }: Agreement): void {
  if (validUntil === undefined || validFrom <= validUntil) return;
  throw new DomainError('BAD_INPUT', 'The agreement cannot be set: it ends before it begins.', [
    { path: 'validUntil', message: `must be ${validFrom} or later` },
  ]);
}
