import { useTranslation } from 'react-i18next';
import { ButtonLink, WeekGrid } from '../../design';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { freeAsSaid, freeCell } from '../shared/free-places';
import { useGroupName } from '../shared/use-group-name';
import type { OwnPlace } from './use-own-places';
import './group-months.css';

type Location = Pick<OwnPlace['location'], 'id' | 'placeGroups' | 'vacanciesPerMonth'>;

interface GroupMonthsProps {
  /** Whose pages these are: behind it who fits. */
  readonly base: '/organisator' | '/loket';
  readonly location: Location;
  readonly group: Location['placeGroups'][number];
}

/** Free places of one group in this month and the next: of each half-day, as many as are free all month long. */
export function GroupMonths({ base, location, group }: GroupMonthsProps) {
  const { t } = useTranslation('organisers');
  const { month: monthName } = useDates();
  const name = useGroupName()(group);
  return (
    <div className="stack stack-tight">
      <h3>{name}</h3>
      <div className="own-months">
        {location.vacanciesPerMonth.map(({ month, vacancies }) => {
          const own = vacancies.filter(({ placeGroupId }) => placeGroupId === group.id);
          const start = month < today() ? today() : month;
          const label = `${name}, ${monthName(month)}`;
          return (
            <div key={month} className="stack stack-tight">
              <h4>{t('places.freeIn', { month: monthName(month) })}</h4>
              <WeekGrid label={label} cellOf={(halfDay) => freeCell(own, halfDay)} />
              {own.some((vacancy) => freeAsSaid(vacancy) > 0) && (
                <div className="row">
                  <ButtonLink
                    look="quiet"
                    icon="search"
                    to={`${base}/plaats/${location.id}/${group.id}?start=${start}`}
                  >
                    {t('places.whoFits')} <span className="only-read-aloud">{label}</span>
                  </ButtonLink>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Those that take any child in these months. */
export function groupsWithPlaces({ placeGroups, vacanciesPerMonth }: Location): Location['placeGroups'] {
  return placeGroups.filter(({ id }) =>
    vacanciesPerMonth.some(({ vacancies }) =>
      vacancies.some(({ placeGroupId, capacity }) => placeGroupId === id && capacity > 0),
    ),
  );
}
