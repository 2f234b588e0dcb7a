import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Pill } from '../../design';
import { useDates } from '../../language/use-dates';
import type { FileQuery } from './file.generated';

export function Offers({ offers }: { readonly offers: NonNullable<FileQuery['careRequest']>['offers'] }) {
  const { t } = useTranslation('desk');
  const { day, short } = useDates();
  return (
    <Card as="section">
      <h2>{t('offers.title')}</h2>
      {offers.length === 0 && <p className="soft">{t('offers.none')}</p>}
      <ul className="plain-list stack stack-tight">
        {offers.toReversed().map(({ id, location, start, status, answerBy }) => (
          <li key={id} className="row">
            <Link to={`/opvang/${location.id}`}>{location.name}</Link>
            <span>{day(start)}</span>
            <Pill kind={status === 'open' ? 'action' : status === 'accepted' ? 'success' : 'plain'}>
              {t(`offerStatuses.${status}`)}
            </Pill>
            {status === 'open' && answerBy && <span>{t('today.answerBy', { date: short(answerBy) })}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
