import { useTranslation } from 'react-i18next';
import { Alert } from '../../design';
import type { CandidatesQuery } from './candidates.generated';

interface YearShareProps {
  readonly share: NonNullable<CandidatesQuery['candidates']['share']>;
}

/** How the places stand with the share of children with priority that the year asks: until now, and by its end. */
export function YearShare({ share }: YearShareProps) {
  const { t } = useTranslation('organisers');
  const { year, sentence, soFar, forecast, askedOfNext, rule, version } = share;
  return (
    <Alert kind={askedOfNext > 0 ? 'warning' : 'info'} title={t('share.title', { year })}>
      <p lang="nl">
        {sentence} <span className="small soft">{t('candidates.rule', { rule, version })}</span>
      </p>
      <p>{t('share.soFar', soFar)}</p>
      <p>
        {t('share.forecast', forecast)}{' '}
        {forecast.lacking > 0 ? t('share.lacking', { count: forecast.lacking }) : t('share.enough')}
      </p>
      {askedOfNext > 0 && <p>{t('share.next')}</p>}
    </Alert>
  );
}
