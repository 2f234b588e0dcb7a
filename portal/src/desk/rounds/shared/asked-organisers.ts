import type { ShownRound } from './round-status';

type Asked = NonNullable<ShownRound['organisers']>[number] & { readonly name: string | undefined };

const byName = new Intl.Collator('nl', { numeric: true });

/** The organisers that a round proposes something to, by name; those without a known name last. */
export function askedOrganisers(
  { organisers }: ShownRound,
  nameOf: (id: string) => string | undefined,
): readonly Asked[] {
  return (organisers ?? [])
    .filter(({ proposals }) => proposals > 0)
    .map((one) => ({ ...one, name: nameOf(one.organiserId) }))
    .toSorted((one, other) =>
      one.name && other.name ? byName.compare(one.name, other.name) : Number(!one.name) - Number(!other.name),
    );
}
