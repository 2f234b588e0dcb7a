import { type HalfDay, halfDays } from '../../design/half-days';
import { freeAsSaid, type Vacancy } from '../shared/free-places';

/** Which of the asked half-days of each week can be offered, and which are full. */
export interface Fit {
  readonly weeks: readonly (readonly HalfDay[])[];
  readonly full: readonly HalfDay[];
}

type GroupVacancy = Vacancy & { readonly freeForBabies: number | null };

/** From this age on, in months, a child is no baby for the number of children per caregiver. */
const babyUntil = 13;

export function fitOf(
  asked: readonly (readonly HalfDay[])[],
  vacancies: readonly GroupVacancy[],
  ageInMonths: number | null,
): Fit {
  const isBaby = ageInMonths !== null && ageInMonths < babyUntil;
  const hasRoom = (halfDay: HalfDay) => {
    const vacancy = vacancies.find((one) => one.halfDay === halfDay);
    if (!vacancy) return false;
    return ((isBaby ? vacancy.freeForBabies : null) ?? freeAsSaid(vacancy)) > 0;
  };
  return {
    weeks: asked.map((week) => week.filter(hasRoom)),
    full: halfDays.filter((halfDay) => !hasRoom(halfDay) && asked.some((week) => week.includes(halfDay))),
  };
}
