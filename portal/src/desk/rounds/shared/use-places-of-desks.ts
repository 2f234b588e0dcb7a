import { useQueries } from '@tanstack/react-query';
import { allPages } from '../../../graphql/all-pages';
import { PlacesOfDesk, type PlacesOfDeskQuery } from './places-of-round.generated';

export type PlaceOfDesk = PlacesOfDeskQuery['locations']['nodes'][number];

const placesOf = (deskId: string, signal: AbortSignal): Promise<readonly PlaceOfDesk[]> =>
  allPages(PlacesOfDesk, { deskId }, ({ locations }) => locations, signal);

/** Locations of the desks of a round by name, with who runs them. */
export function usePlacesOfDesks(deskIds: readonly string[]) {
  const found = useQueries({
    queries: deskIds.map((deskId) => ({
      queryKey: ['PlacesOfDesk', deskId],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => placesOf(deskId, signal),
      staleTime: 600_000,
    })),
  });
  const places = found.flatMap(({ data }) => data ?? []);
  const names = new Map(places.map(({ organiser }) => [organiser.id, organiser.name]));
  return {
    places: places.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    organiserName: (id: string) => names.get(id),
    fault: found.find(({ error }) => error)?.error,
    isPending: found.some(({ isPending }) => isPending),
  };
}
