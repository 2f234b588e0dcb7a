import { useTranslation } from 'react-i18next';
import { Pill, Properties, Property } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { alsoGood } from '../../families/shared/also-good';
import { municipalityName } from '../../families/shared/municipalities';
import { PatternText } from '../../families/shared/pattern-text';
import { priorityFacts } from '../../families/shared/priority-facts';
import { useDates } from '../../language/use-dates';
import type { UrgentReason } from '../requests/requests.generated';

/** As an organiser may see it before it offers anything: nothing that says who it is. */
export interface Asked extends Readonly<Record<(typeof alsoGood)[number], boolean | null>> {
  readonly askedOn: string;
  readonly nisAsked: string | null;
  readonly pattern: { readonly weeks: readonly (readonly HalfDay[])[] } | null;
  readonly tariff: 'any' | 'incomeTariffOnly';
  readonly specialCareNeed: boolean;
  readonly priorityFacts: Readonly<Record<(typeof priorityFacts)[number], boolean>> | null;
}

export function AskedCare({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const declared = priorityFacts.filter((fact) => asked.priorityFacts?.[fact]);
  const also = alsoGood.filter((one) => asked[one]);
  return (
    <Properties>
      <Property label={t('asked.days')}>
        {asked.pattern && <PatternText weeks={asked.pattern.weeks} />}
      </Property>
      <Property label={t('asked.also')}>{also.map((one) => t(`also.${one}`)).join(', ')}</Property>
      <Property label={t('asked.municipality')}>
        {asked.nisAsked && municipalityName(asked.nisAsked)}
      </Property>
      <Property label={t('asked.tariff')}>{t(`tariffs.${asked.tariff}`)}</Property>
      <Property label={t('asked.facts')}>{declared.map((fact) => t(`facts.${fact}`)).join(', ')}</Property>
      <Property label={t('asked.care')}>{asked.specialCareNeed && t('asked.careYes')}</Property>
      <Property label={t('asked.on')}>{day(asked.askedOn)}</Property>
    </Properties>
  );
}

export function UrgentPill({ reason }: { readonly reason: UrgentReason | null }) {
  const { t } = useTranslation('desk');
  return reason && <Pill kind="error">{t(`urgentReasons.${reason}`)}</Pill>;
}
