import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../graphql/all-pages';
import { LookAround, type LookAroundQuery } from './look-around.generated';

export type Place = LookAroundQuery['locations']['nodes'][number];

const placesOf = (deskId: string, on: string, signal: AbortSignal): Promise<readonly Place[]> =>
  allPages(LookAround, { deskId, on }, ({ locations }) => locations, signal);

/** All places of a desk with what is free in the week of a date: a few hundred at most, chosen from on the page itself. */
export function usePlaces(deskId: string | undefined, on: string) {
  return useQuery({
    queryKey: ['LookAround', deskId, on],
    queryFn: ({ signal }) => placesOf(deskId ?? '', on, signal),
    enabled: deskId !== undefined,
    staleTime: 60_000,
  });
}
