import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Properties, Property } from '../../../design';
import { useDates } from '../../../language/use-dates';
import { RoundStatusPill } from '../shared/round-status';
import { useRoundMonths } from '../shared/use-round-months';
import type { ListedRound } from './use-rounds';

interface RoundCardProps {
  readonly round: ListedRound;
  readonly to: string;
}

export function RoundCard({ round, to }: RoundCardProps) {
  const { t } = useTranslation('rounds');
  const { day } = useDates();
  const { month, period } = useRoundMonths();
  const { status, firstMonth, months, freezeOn, announcedAt, organisers, figures } = round;
  const asked = (organisers ?? []).filter(({ proposals }) => proposals > 0);
  const confirmed = asked.filter((one) => one.confirmed).length;
  return (
    <Card as="li" emphasis={status === 'computed' ? 'accent' : 'plain'}>
      <div className="row row-apart">
        <h2>
          <Link to={to}>{t('name', { month: month(firstMonth) })}</Link>
        </h2>
        <RoundStatusPill status={status} />
      </div>
      <Properties>
        <Property label={t('facts.period')}>{period(firstMonth, months)}</Property>
        <Property label={t('facts.freezeOn')}>{day(freezeOn)}</Property>
        <Property label={t('facts.announcedOn')}>{day(announcedAt)}</Property>
        <Property label={t('facts.confirmed')}>
          {asked.length > 0 && t('ofAll', { count: confirmed, all: asked.length })}
        </Property>
        <Property label={t('facts.placed')}>
          {figures && t('ofAll', { count: figures.placed, all: figures.children })}
        </Property>
      </Properties>
    </Card>
  );
}
