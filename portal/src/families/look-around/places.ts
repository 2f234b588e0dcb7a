import { queryOptions } from '@tanstack/react-query';
import { questions } from '../../app/questions';
import { firstSession } from '../../app/session/first-session';
import { allPages } from '../../graphql/all-pages';
import { today } from '../../language/days';
import { deskOf, desksQuestion } from '../shared/desks';
import { filterFrom } from './filter';
import { LookAround, type LookAroundQuery } from './look-around.generated';

export type Place = LookAroundQuery['locations']['nodes'][number];

/** All places of a desk with what is free in the week of a date: a few hundred at most, chosen from on the page itself. */
export const placesQuestion = (deskId: string, on: string) =>
  queryOptions({
    queryKey: ['LookAround', deskId, on],
    queryFn: ({ signal }): Promise<readonly Place[]> =>
      allPages(LookAround, { deskId, on }, ({ locations }) => locations, signal),
    staleTime: 60_000,
  });

/** Asks for the places of an address while the page that shows them is still under way. */
export function askPlacesEarly({ searchParams }: URL): void {
  const { nis, start } = filterFrom(searchParams, today());
  void firstSession
    .then(() => questions.fetchQuery(desksQuestion))
    .then(({ desks }) => {
      const desk = deskOf(desks, nis);
      return desk && questions.prefetchQuery(placesQuestion(desk.id, start));
    })
    // The page asks again, and says what is wrong.
    .catch(() => undefined);
}
