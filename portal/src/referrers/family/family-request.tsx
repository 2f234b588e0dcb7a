import { useTranslation } from 'react-i18next';
import { Card, Properties, Property } from '../../design';
import { useDates } from '../../language/use-dates';
import { AskedCare } from '../../organisers/shared/asked-care';
import type { BroughtFamilyQuery } from './family.generated';

interface FamilyRequestProps {
  readonly request: NonNullable<BroughtFamilyQuery['careRequest']>;
}

/** What the family asks, as it stands now: from when, where, and what weighs. */
export function FamilyRequest({ request }: FamilyRequestProps) {
  const { t } = useTranslation('referrers');
  const { t: desk } = useTranslation('desk');
  const { day } = useDates();
  const { wantedStart, originalStart, ageInMonthsAtStart, urgency, atypicalHours } = request;
  const proof = urgency?.dueOn
    ? t('request.urgentUntil', { date: day(urgency.dueOn) })
    : urgency && !urgency.provenOn && t('request.proofMissing');
  const papers = (['incomeTariffAttest', 'ocmwTariffReferral'] as const).filter((paper) => request[paper]);
  return (
    <Card as="section">
      <h2>{t('request.title')}</h2>
      <Properties>
        <Property label={t('start')}>{day(wantedStart)}</Property>
        <Property label={t('firstStart')}>{originalStart !== wantedStart && day(originalStart)}</Property>
        <Property label={desk('asked.age')}>
          {ageInMonthsAtStart !== null && desk('asked.months', { count: ageInMonthsAtStart })}
        </Property>
        <Property label={t('request.child')}>{request.unborn && t('request.unborn')}</Property>
        <Property label={desk('asked.wishes')}>
          {request.preferredLocations.map(({ name }) => name).join(', ')}
        </Property>
        <Property label={t('request.urgent')}>{proof}</Property>
        <Property label={t('request.hours')}>
          {atypicalHours.map((hours) => t(`request.atypicalHours.${hours}`)).join(', ')}
        </Property>
        <Property label={t('request.papers')}>
          {papers.map((paper) => t(`request.${paper}`)).join(', ')}
        </Property>
      </Properties>
      <AskedCare asked={request} />
    </Card>
  );
}
