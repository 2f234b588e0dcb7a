import { useTranslation } from 'react-i18next';
import { Card, Properties, Property } from '../../design';
import { alsoGood } from '../../families/shared/also-good';
import { municipalityName } from '../../families/shared/municipalities';
import { PatternText } from '../../families/shared/pattern-text';
import { priorityFacts } from '../../families/shared/priority-facts';
import { useDates } from '../../language/use-dates';
import { useChannelText } from '../use-channel-text';
import type { FileQuery } from './file.generated';

type OpenFile = NonNullable<FileQuery['careRequest']>;

export function AskedCare({ file }: { readonly file: OpenFile }) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const channelText = useChannelText();
  const declared = priorityFacts.filter((fact) => file.priorityFacts?.[fact]);
  const also = alsoGood.filter((one) => file[one]);
  return (
    <Card as="section">
      <h2>{t('asked.title')}</h2>
      <Properties>
        <Property label={t('asked.municipality')}>
          {file.nisAsked && municipalityName(file.nisAsked)}
        </Property>
        <Property label={t('asked.start')}>{day(file.wantedStart)}</Property>
        <Property label={t('asked.firstStart')}>
          {file.originalStart !== file.wantedStart && day(file.originalStart)}
        </Property>
        <Property label={t('asked.days')}>
          {file.pattern && <PatternText weeks={file.pattern.weeks} />}
        </Property>
        <Property label={t('asked.also')}>{also.map((one) => t(`also.${one}`)).join(', ')}</Property>
        <Property label={file.unborn ? t('asked.expected') : t('asked.born')}>
          {day(file.child?.birthDate)}
        </Property>
        <Property label={t('asked.age')}>
          {file.ageInMonthsAtStart !== null && t('asked.months', { count: file.ageInMonthsAtStart })}
        </Property>
        <Property label={t('asked.tariff')}>{t(`tariffs.${file.tariff}`)}</Property>
        <Property label={t('asked.wishes')}>
          {file.preferredLocations.map(({ name }) => name).join(', ')}
        </Property>
        <Property label={t('asked.facts')}>{declared.map((fact) => t(`facts.${fact}`)).join(', ')}</Property>
        <Property label={t('asked.care')}>{file.specialCareNeed && t('asked.careYes')}</Property>
        <Property label={t('asked.on')}>
          {[day(file.askedOn), channelText(file.channel)].filter(Boolean).join(', ')}
        </Property>
        <Property label={t('asked.remark')}>{file.remarks?.question}</Property>
        <Property label={t('asked.referrer')}>{file.remarks?.referrer}</Property>
      </Properties>
    </Card>
  );
}
