import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../graphql/all-pages';
import { OrganiserPlaces } from './people.generated';
import type { Scope } from './use-scopes';

/** Locations of an organiser by name, for who gives somebody the role at one of them. */
export function usePlacesOf({ kind, id }: Scope, wanted: boolean) {
  const asked = wanted && kind === 'organiser';
  const { data, error } = useQuery({
    queryKey: [OrganiserPlaces.name, id],
    queryFn: ({ signal }) =>
      allPages(OrganiserPlaces, { organiserId: id }, ({ organiser }) => organiser?.locations, signal),
    enabled: asked,
  });
  const all = (data ?? []).toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  return { asked, all, error };
}
