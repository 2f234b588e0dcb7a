import { useTranslation } from 'react-i18next';
import type { HalfDay, PartOfDay, Weekday } from '../../../design/half-days';

interface HalfDayOfRound {
  readonly halfDay: HalfDay;
  /** In a cycle of two weeks. */
  readonly week: number | null;
}

/** `dinsdag voormiddag`, or `dinsdag voormiddag (Week 2)`. */
export function useHalfDayName() {
  const { t } = useTranslation('shell');
  const { t: families } = useTranslation('families');
  return ({ halfDay, week }: HalfDayOfRound) => {
    const [day, part] = halfDay.split('_') as [Weekday, PartOfDay];
    const name = `${t(`days.${day}`)} ${t(`parts.${part}`)}`;
    return week === null ? name : `${name} (${families('weekNumber', { number: week })})`;
  };
}
