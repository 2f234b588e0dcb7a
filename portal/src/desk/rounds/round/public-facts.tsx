import { useTranslation } from 'react-i18next';
import { Card, Properties, Property } from '../../../design';
import { useDates } from '../../../language/use-dates';
import type { ShownRound } from '../shared/round-status';
import { useRoundMonths } from '../shared/use-round-months';

/** What everybody who signs in may know: with it a family can check the draw. */
export function PublicFacts({ round }: { readonly round: ShownRound }) {
  const { t } = useTranslation('rounds');
  const { day } = useDates();
  const { period } = useRoundMonths();
  return (
    <Card as="section">
      <h2>{t('public.title')}</h2>
      <p className="soft">{t('public.more')}</p>
      <Properties>
        <Property label={t('facts.period')}>{period(round.firstMonth, round.months)}</Property>
        <Property label={t('facts.starts')}>{period(round.firstMonth, round.startMonths)}</Property>
        <Property label={t('facts.freezeOn')}>{day(round.freezeOn)}</Property>
        <Property label={t('facts.announcedOn')}>{day(round.announcedAt)}</Property>
        <Property label={t('public.engine')}>{round.engineVersion}</Property>
      </Properties>
      <dl className="stack stack-tight small">
        {(['seedHash', 'inputsHash', 'resultHash', 'seed'] as const).map((hash) =>
          round[hash] ? (
            <div key={hash}>
              <dt className="soft">{t(`public.${hash}`)}</dt>
              <dd>
                <code>{round[hash]}</code>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  );
}
