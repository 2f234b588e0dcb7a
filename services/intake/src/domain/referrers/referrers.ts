import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** Who brings families in, by the kinds that desks work with. */
export const referrerKinds = [
  'ocmw',
  'consultationOffice',
  'huisVanHetKind',
  'vdab',
  'integrationAgency',
  'midwife',
  'doctor',
  'foodBank',
  'school',
  'association',
  'other',
] as const;
export type ReferrerKind = (typeof referrerKinds)[number];

/** An organisation that brings families to a desk, with their consent. Its name is public: no person's. */
export interface Referrer {
  readonly referrerId: string;
  readonly kind: ReferrerKind;
  readonly name: string;
}

export type ReferrerEvent = DomainEvent<'ReferrerDescribed', { deskId: string } & Referrer>;

export const referrerEvents = defineEvents<ReferrerEvent>({
  ReferrerDescribed: {
    version: 1,
    fields: { deskId: 'clear', referrerId: 'clear', kind: 'clear', name: 'clear' },
  },
});

export type DescribeReferrer = { readonly type: 'DescribeReferrer'; readonly deskId: string } & Referrer;

/** By id; one stream per desk: several desks may work with the same one, each calls it as it does. */
export type Referrers = Readonly<Record<string, Referrer>>;

export const referrersDecider: Decider<Referrers, DescribeReferrer, ReferrerEvent> = {
  initialState: () => ({}),
  decide: ({ type: _, ...described }, known) => {
    const before = known[described.referrerId];
    const same = before?.kind === described.kind && before.name === described.name;
    return same ? [] : [{ type: 'ReferrerDescribed', data: described }];
  },
  evolve: (known, { data: { deskId: _, ...referrer } }) => ({ ...known, [referrer.referrerId]: referrer }),
};
