import type { ShownRound } from './round-status';

type Asked = NonNullable<ShownRound['organisers']>[number] & { readonly name: string | undefined };

/** The organisers that a round proposes something to, by name. */
export function askedOrganisers(
  { organisers }: ShownRound,
  nameOf: (id: string) => string | undefined,
): readonly Asked[] {
  return (organisers ?? [])
    .filter(({ proposals }) => proposals > 0)
    .map((one) => ({ ...one, name: nameOf(one.organiserId) }))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nl'));
}
