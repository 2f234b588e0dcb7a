import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Pill } from '../../design';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import type { TodayQuery } from './today.generated';

const threeDays = 3 * 24 * 3600_000;

/** Offers that families have not answered, the soonest to end first. */
export function OpenOffers({ offers: { nodes, pageInfo } }: { readonly offers: TodayQuery['offers'] }) {
  const { t } = useTranslation('desk');
  const { short } = useDates();
  const soon = (date: string) => Date.parse(date) - Date.parse(today()) <= threeDays;
  return (
    <Card as="section">
      <h2>{t('today.offers')}</h2>
      {nodes.length === 0 && <p className="soft">{t('today.nothing')}</p>}
      <ul className="plain-list today-list">
        {nodes.map(({ id, answerBy, location, request, reminders }) => (
          <li key={id}>
            {request ? (
              <Link to={`/loket/dossier/${request.id}`}>{childName(request.child) ?? request.number}</Link>
            ) : (
              t('today.hidden')
            )}
            <span>{location.name}</span>
            {answerBy ? (
              <Pill kind={soon(answerBy) ? 'warning' : 'plain'}>
                {t('today.answerBy', { date: short(answerBy) })}
              </Pill>
            ) : (
              <span className="soft">{t('today.noTerm')}</span>
            )}
            {reminders > 0 && <span className="soft">{t('today.reminders', { count: reminders })}</span>}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <p className="soft">{t('today.more')}</p>}
    </Card>
  );
}
