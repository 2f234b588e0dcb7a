import type { WeekCell } from '../../design/data/week-grid';
import type { HalfDay } from '../../design/half-days';

export interface Vacancy {
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
  readonly free: number | null;
  readonly unconfirmedFree: number | null;
}

/** What is free, or would be by what was said last; before anything was said, by the children that are known. */
export function freeAsSaid({ free, unconfirmedFree, capacity, occupied }: Vacancy): number {
  return free ?? unconfirmedFree ?? Math.max(0, capacity - occupied);
}

/** For who runs the location: a number to confirm first has a question mark. */
export function freeCell(vacancies: readonly Vacancy[], wanted: HalfDay): WeekCell {
  const vacancy = vacancies.find(({ halfDay }) => halfDay === wanted);
  if (!vacancy || vacancy.capacity === 0) return { look: 'closed', text: '' };
  const free = freeAsSaid(vacancy);
  if (vacancy.free === null) return { look: 'unknown', text: `${free}?` };
  return free > 0 ? { look: 'yes', text: free } : { look: 'no', text: 0 };
}
