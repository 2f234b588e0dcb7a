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
  /** Last day on which it brings new families to the desk. */
  readonly until?: string;
}

export const hasEnded = ({ until }: Pick<Referrer, 'until'>, date: string): boolean =>
  until !== undefined && until < date;

export type ReferrerEvent = DomainEvent<'ReferrerDescribed', { deskId: string } & Referrer>;

export const referrerEvents = defineEvents<ReferrerEvent>({
  ReferrerDescribed: {
    version: 2,
    // In the first version a referrer had no end.
    upcasts: { 1: (data) => data },
    fields: { deskId: 'clear', referrerId: 'clear', kind: 'clear', name: 'clear', until: 'clear' },
  },
});

export type DescribeReferrer = { readonly type: 'DescribeReferrer'; readonly deskId: string } & Referrer;

/** By id; one stream per desk: several desks may work with the same one, each calls it as it does. */
export type Referrers = Readonly<Record<string, Referrer>>;

export const referrersDecider: Decider<Referrers, DescribeReferrer, ReferrerEvent> = {
  initialState: () => ({}),
  decide: ({ type: _, ...described }, known) => {
    const before = known[described.referrerId];
    const same = (['kind', 'name', 'until'] as const).every((fact) => before?.[fact] === described[fact]);
    return same ? [] : [{ type: 'ReferrerDescribed', data: described }];
  },
  evolve: (known, { data: { deskId: _, ...referrer } }) => ({ ...known, [referrer.referrerId]: referrer }),
};
