import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink, Icon } from '../../design';
import { dayLater, today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import type { OwnPlace } from './use-own-places';

/** So long somebody may still have to say who the children were. */
const daysShown = 90;

/** The way to close a location overnight, and to the children of each time that it happened of late. */
export function SuddenClosures({ location }: { readonly location: OwnPlace['location'] }) {
  const { t } = useTranslation('closures');
  const { day } = useDates();
  const { id, name, suddenClosures } = location;
  const shown = suddenClosures.filter(({ from }) => from > dayLater(today(), -daysShown));
  return (
    <div className="stack stack-tight">
      {shown.length > 0 && (
        <ul className="plain-list stack stack-tight">
          {shown.map(({ closureId, from, children }) => (
            <li key={closureId} className="row">
              <Icon name="warning" />
              <span>{t('own.happened', { date: day(from), count: children })}</span>
              <Link to={`/organisator/sluiting/${closureId}/${id}`}>{t('own.tell')}</Link>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <ButtonLink look="quiet" icon="warning" to={`/organisator/plots-dicht/${id}`}>
          {t('own.close')} <span className="only-read-aloud">{name}</span>
        </ButtonLink>
      </div>
    </div>
  );
}
