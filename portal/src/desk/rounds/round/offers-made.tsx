import { useTranslation } from 'react-i18next';
import { Card, RefusalText } from '../../../design';
import type { ShownRound } from '../shared/round-status';

/** What publishing led to. */
export function OffersMade({ round }: { readonly round: ShownRound }) {
  const { t } = useTranslation('rounds');
  const { offersMade, offersRefused } = round;
  if (offersMade === null || offersMade === undefined) return null;
  const refused = offersRefused ?? [];
  return (
    <Card as="section">
      <h2>{t('offers.title')}</h2>
      <p>{t('offers.made', { count: offersMade })}</p>
      {refused.length > 0 && <p>{t('offers.refused', { count: refused.length })}</p>}
      <ul className="stack stack-tight">
        {refused.map(({ roundNumber, location, code, message }) => (
          <li key={`${roundNumber} ${location.id}`}>
            {location.name}, {t('child', { number: roundNumber.slice(0, 6) })}:{' '}
            <RefusalText refusal={{ code, message }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
