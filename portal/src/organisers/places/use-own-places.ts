import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../graphql/all-pages';
import { OwnPlaces, type OwnPlacesQuery } from './places.generated';

export type OwnPlace = OwnPlacesQuery['vacancyConfirmations']['nodes'][number];

async function ownPlaces(from: string, signal: AbortSignal): Promise<readonly OwnPlace[]> {
  const places = await allPages(OwnPlaces, { from }, ({ vacancyConfirmations: page }) => page, signal);
  // The platform gives the oldest first; by name a card stays where it is when one confirms it.
  return places.toSorted((one, other) => one.location.name.localeCompare(other.location.name, 'nl'));
}

/** The locations that one runs, with what is free in the month of `from` and in the next one. */
export function useOwnPlaces(from: string) {
  return useQuery({
    queryKey: [OwnPlaces.name, from],
    queryFn: ({ signal }) => ownPlaces(from, signal),
  });
}
