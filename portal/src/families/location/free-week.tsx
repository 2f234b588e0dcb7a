import { useTranslation } from 'react-i18next';
import { WeekGrid } from '../../design';
import type { WeekCell } from '../../design/data/week-grid';
import type { HalfDay } from '../../design/half-days';
import { useDates } from '../../language/use-dates';
import { priceOf } from '../shared/price';
import type { OneLocationQuery } from './location.generated';

type Location = NonNullable<OneLocationQuery['location']>;

interface FreeWeekProps {
  readonly group: Location['placeGroups'][number];
  readonly vacancies: Location['vacancies'];
}

/** What is free in one group, half-day by half-day; a question mark where nobody knows. */
export function FreeWeek({ group, vacancies }: FreeWeekProps) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const of = new Map(vacancies.map((vacancy) => [vacancy.halfDay, vacancy]));
  const stale = vacancies.find(({ notConfirmedSince }) => notConfirmedSince)?.notConfirmedSince;
  const title = t('location.group', {
    price: t(priceOf(group.tier)),
    from: group.ageFrom,
    to: group.ageTo,
  });
  const cellOf = (halfDay: HalfDay): WeekCell => {
    const vacancy = of.get(halfDay);
    if (!vacancy || vacancy.capacity === 0) return { look: 'closed', text: '' };
    const { free } = vacancy;
    if (free === null || free === undefined) return { look: 'unknown', text: '?' };
    return free > 0 ? { look: 'yes', text: free } : { look: 'no', text: 0 };
  };
  return (
    <div className="stack stack-tight">
      <h3>{title}</h3>
      {group.kind && <p>{t(`placeKinds.${group.kind}`)}</p>}
      <WeekGrid label={title} cellOf={cellOf} />
      {stale && <p className="soft">{t('location.stale', { date: day(stale) })}</p>}
    </div>
  );
}
