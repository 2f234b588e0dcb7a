import { useQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import { LookAround, type LookAroundQuery } from './look-around.generated';

export type Place = LookAroundQuery['locations']['nodes'][number];

async function allPlaces(deskId: string, on: string, signal: AbortSignal): Promise<readonly Place[]> {
  const places: Place[] = [];
  let after: string | null | undefined;
  do {
    const { locations } = await ask(LookAround, { deskId, on, after: after ?? null }, { signal });
    places.push(...locations.nodes);
    after = locations.pageInfo.hasNextPage ? locations.pageInfo.endCursor : undefined;
  } while (after);
  return places;
}

/** All places of a desk with what is free in the week of a date: a few hundred at most, chosen from on the page itself. */
export function usePlaces(deskId: string | undefined, on: string) {
  return useQuery({
    queryKey: ['LookAround', deskId, on],
    queryFn: ({ signal }) => allPlaces(deskId ?? '', on, signal),
    enabled: deskId !== undefined,
    staleTime: 60_000,
  });
}
