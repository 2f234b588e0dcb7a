import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, Properties, Property } from '../../design';
import { useDates } from '../../language/use-dates';
import { PatternText } from '../shared/pattern-text';
import type { MyRequestQuery } from './request.generated';

type Request = NonNullable<MyRequestQuery['careRequest']>;

const alsoTexts = [
  ['flexible', 'ask.days.flexible'],
  ['acceptsFewerDays', 'ask.days.fewer'],
  ['acceptsLaterStart', 'ask.days.later'],
  ['locationFirst', 'ask.days.locationFirst'],
  ['onlyWithSiblings', 'ask.situation.siblingsOnly'],
  ['ratherWithSiblings', 'ask.situation.siblingsRather'],
] as const satisfies readonly (readonly [keyof Request, string])[];

export function WhatYouAsked({ request }: { readonly request: Request }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { id, status, wantedStart, pattern, tariff, preferredLocations, askedOn, child, unborn } = request;
  return (
    <Card as="section">
      <h2>{t('request.asked')}</h2>
      <Properties>
        <Property label={t('request.askedOn')}>{day(askedOn)}</Property>
        <Property label={t('startWanted')}>{day(wantedStart)}</Property>
        <Property label={t('daysWanted')}>{pattern && <PatternText weeks={pattern.weeks} />}</Property>
        <Property label={t('ask.days.alsoGood')}>
          {alsoTexts.flatMap(([field, text]) => (request[field] ? t(text) : [])).join(', ')}
        </Property>
        <Property label={unborn ? t('ask.child.expected') : t('ask.child.birthDate')}>
          {day(child?.birthDate)}
        </Property>
        <Property label={t('ask.care.tariff')}>
          {tariff === 'any' ? t('ask.care.any') : t('ask.care.income')}
        </Property>
        <Property label={t('ask.care.wishes')}>
          {preferredLocations.map(({ name }) => name).join(', ')}
        </Property>
      </Properties>
      {status === 'open' && (
        <div className="row">
          <ButtonLink look="secondary" icon="pen" to={`/mijn/${id}/wijzigen`}>
            {t('change.title')}
          </ButtonLink>
          <ButtonLink look="quiet" to={`/mijn/${id}/stoppen`}>
            {t('request.stop')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
