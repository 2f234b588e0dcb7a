import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../graphql/ask';
import { LocationNames, type LocationNamesQuery } from '../ask.generated';

export type LocationName = LocationNamesQuery['locations']['nodes'][number];

async function namesOf(deskId: string, signal: AbortSignal): Promise<readonly LocationName[]> {
  const names: LocationName[] = [];
  let after: string | null = null;
  do {
    const { locations }: LocationNamesQuery = await ask(LocationNames, { deskId, after }, { signal });
    names.push(...locations.nodes);
    after = locations.pageInfo.hasNextPage ? (locations.pageInfo.endCursor ?? null) : null;
  } while (after);
  return names;
}

/** All places of a desk, by town and name. */
export function useLocationNames(deskId: string | undefined) {
  return useQuery({
    queryKey: ['LocationNames', deskId],
    queryFn: ({ signal }) => namesOf(deskId ?? '', signal),
    enabled: deskId !== undefined,
    staleTime: 600_000,
  });
}
