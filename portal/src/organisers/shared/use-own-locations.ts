import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../graphql/all-pages';
import { OwnLocations } from './own-locations.generated';

async function ownLocations(signal: AbortSignal) {
  const own = await allPages(OwnLocations, {}, ({ vacancyConfirmations: page }) => page, signal);
  return own.map(({ location }) => location);
}

/** All locations that one runs, by id and name. */
export function useOwnLocations() {
  return useQuery({ queryKey: [OwnLocations.name], queryFn: ({ signal }) => ownLocations(signal) });
}
