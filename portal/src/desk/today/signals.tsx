import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Pill } from '../../design';
import { useDates } from '../../language/use-dates';
import type { TodayQuery } from './today.generated';

interface SignalsProps {
  readonly data: TodayQuery;
  readonly deskId: string;
}

const shownDoubles = 8;

/** What the platform noticed and people have to look at. */
export function Signals({
  data: { unreachedFamilies, duplicateSuggestions, callLists },
  deskId,
}: SignalsProps) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const doubles = duplicateSuggestions.filter(({ verdict }) => verdict === 'open');
  const closures = callLists.filter(({ progress }) => progress.toCall + progress.noAnswer > 0);
  const own = ({ request, otherRequest }: (typeof doubles)[number]) =>
    [request, otherRequest].filter((one) => one.deskId === deskId);
  return (
    <Card as="section">
      <h2>{t('today.signals')}</h2>
      {unreachedFamilies.nodes.length + doubles.length + closures.length === 0 && (
        <p className="soft">{t('today.nothing')}</p>
      )}
      <ul className="plain-list today-list">
        {closures.map(({ closureId, location, from, progress }) => (
          <li key={closureId}>
            <Link to={`/loket/sluiting/${closureId}`}>
              {t('today.closure', { place: location.name, date: day(from) })}
            </Link>
            <Pill kind="error">{t('today.toCall', { count: progress.toCall + progress.noAnswer })}</Pill>
          </li>
        ))}
        {unreachedFamilies.nodes.map(({ requestId }) => (
          <li key={requestId}>
            <Link to={`/loket/dossier/${requestId}`}>{t('today.unreached')}</Link>
          </li>
        ))}
        {doubles.slice(0, shownDoubles).map((double) => (
          <li key={double.id}>
            <span>{t('today.double')}</span>
            {own(double).map(({ id, number }) => (
              <Link key={id} to={`/loket/dossier/${id}`}>
                {number}
              </Link>
            ))}
          </li>
        ))}
      </ul>
      {doubles.length > 0 && (
        <p>
          <Link to="/loket/dubbels">{t('today.doubles', { count: doubles.length })}</Link>
        </p>
      )}
    </Card>
  );
}
