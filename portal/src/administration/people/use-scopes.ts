import { useQuery } from '@tanstack/react-query';
import { useCapacity } from '../../app/session/session-context';
import { useDesks } from '../../families/shared/use-desks';
import { allPages } from '../../graphql/all-pages';
import { OrganiserNames } from './people.generated';

/** A desk, an organiser or a referrer whose people one administers. */
export interface Scope {
  readonly kind: 'desk' | 'organiser' | 'referrer';
  readonly id: string;
  readonly name: string;
}

const idNames = { desk: 'deskId', organiser: 'organiserId', referrer: 'referrerId' } as const;

/** As the platform asks it: one of them. */
export const membersOf = ({ kind, id }: Scope): Partial<Record<(typeof idNames)[Scope['kind']], string>> => ({
  [idNames[kind]]: id,
});

/** A desk worker has its desks, a coordinator its organiser, the operator all of them; by name. */
export function useScopes() {
  const capacity = useCapacity();
  const isOperator = capacity?.role === 'operator';
  const desks = useDesks();
  const organisers = useQuery({
    queryKey: [OrganiserNames.name],
    queryFn: ({ signal }) => allPages(OrganiserNames, {}, ({ organisers: page }) => page, signal),
    enabled: isOperator,
  });
  const byName = (one: Scope, other: Scope) => one.name.localeCompare(other.name, 'nl');
  const ofDesks = (desks.data?.desks ?? [])
    .filter(({ id }) => isOperator || capacity?.deskIds.includes(id))
    .map(({ id, name }): Scope => ({ kind: 'desk', id, name: name ?? id }))
    .toSorted(byName);
  const own: readonly Scope[] =
    capacity?.role === 'organiserCoordinator' && capacity.organiserId !== undefined
      ? [{ kind: 'organiser', id: capacity.organiserId, name: capacity.organisation ?? '' }]
      : [];
  const ofOrganisers = (organisers.data ?? [])
    .map(({ id, name }): Scope => ({ kind: 'organiser', id, name }))
    .toSorted(byName);
  return {
    scopes: capacity?.role === 'organiserCoordinator' ? own : [...ofDesks, ...ofOrganisers],
    error: desks.error ?? organisers.error,
    isPending: desks.isPending || (isOperator && organisers.isPending),
  };
}
