import { type HalfDay, halfDays } from '../../design/half-days';
import type { Place } from './places';

/** Whether a place has room on the half-days that are wished. */
export type Room =
  | { readonly is: 'free' }
  | { readonly is: 'partly'; readonly free: number; readonly of: number }
  | { readonly is: 'full' }
  /** Nobody said how it is, or too long ago. */
  | { readonly is: 'unknown' };

type Vacancies = Pick<Place, 'vacancies'>['vacancies'];

/** Within one group of ordinary places: a child is not in two groups. */
export function roomOf(vacancies: Vacancies, wished: readonly HalfDay[]): Room {
  const ordinary = vacancies.filter(({ kind }) => kind === null || kind === undefined);
  if (ordinary.every(({ free }) => free === null || free === undefined)) return { is: 'unknown' };
  const groups = [...new Set(ordinary.map(({ placeGroupId }) => placeGroupId))];
  const freeIn = (group: string) =>
    new Set(
      ordinary
        .filter(({ placeGroupId, free }) => placeGroupId === group && (free ?? 0) > 0)
        .map(({ halfDay }) => halfDay),
    );
  const asked = wished.length > 0 ? wished : halfDays;
  const counts = groups.map((group) => asked.filter((halfDay) => freeIn(group).has(halfDay)).length);
  const best = Math.max(0, ...counts);
  if (best === 0) return { is: 'full' };
  if (wished.length === 0 || best === asked.length) return { is: 'free' };
  return { is: 'partly', free: best, of: asked.length };
}
