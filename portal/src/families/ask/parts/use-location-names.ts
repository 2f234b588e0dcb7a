import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../../graphql/all-pages';
import { LocationNames, type LocationNamesQuery } from '../ask.generated';

export type LocationName = LocationNamesQuery['locations']['nodes'][number];

const namesOf = (deskId: string, signal: AbortSignal): Promise<readonly LocationName[]> =>
  allPages(LocationNames, { deskId }, ({ locations }) => locations, signal);

/** All places of a desk, by town and name. */
export function useLocationNames(deskId: string | undefined) {
  return useQuery({
    queryKey: ['LocationNames', deskId],
    queryFn: ({ signal }) => namesOf(deskId ?? '', signal),
    enabled: deskId !== undefined,
    staleTime: 600_000,
  });
}
