import { useTranslation } from 'react-i18next';
import { useDates } from '../../language/use-dates';
import { usePersonName } from '../shared/use-person-name';
import type { Answer } from './services';

/** What operators did about parked events: in the portal, and on the command line. */
export function ActionList({ actions }: Pick<Answer, 'actions'>) {
  const { t } = useTranslation('work');
  const { moment } = useDates();
  const personName = usePersonName();
  return (
    <ul className="stack stack-tight">
      {actions.map(({ id, happenedAt, what, consumer, reason, by, events }) => (
        <li key={id}>
          {moment(happenedAt)}: {t(`actions.${what}`, { count: events, consumer })}{' '}
          {t('actions.why', {
            reason: t(`reasons.${reason}`),
            by: personName({ id: by }),
          })}
        </li>
      ))}
    </ul>
  );
}
