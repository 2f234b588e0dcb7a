import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, Card, Properties, Property } from '../../../design';
import { useDates } from '../../../language/use-dates';
import { PatternText } from '../../shared/pattern-text';
import { municipalityName } from '../../shared/municipalities';
import { siblingTexts } from '../parts/siblings-field';
import { useDraft } from '../use-draft';

interface PartProps {
  readonly title: string;
  readonly path: string;
  readonly children: ReactNode;
}

function Part({ title, path, children }: PartProps) {
  const { t } = useTranslation('families');
  return (
    <Card as="section">
      <div className="row row-apart">
        <h2>{title}</h2>
        <Link to={`/vraag/${path}`}>
          {t('ask.check.change')} <span className="only-read-aloud">{title}</span>
        </Link>
      </div>
      <Properties>{children}</Properties>
    </Card>
  );
}

/** All answers once more, each with the way back to it. */
export function CheckStep() {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const draft = useDraft().getValues();
  const situation = [
    ...draft.facts.map((fact) => t(`facts.${fact}`)),
    ...(draft.specialCareNeed ? [t('ask.situation.specialCare')] : []),
    ...(draft.siblings ? [t(siblingTexts[draft.siblings])] : []),
  ];
  const weeks = draft.everyOtherWeek ? [draft.halfDays, draft.otherWeek] : [draft.halfDays];
  return (
    <div className="stack">
      <Part title={t('ask.where.title')} path="waar">
        <Property label={t('municipality')}>{municipalityName(draft.nis)}</Property>
        <Property label={t('startWanted')}>{day(draft.start)}</Property>
        <Property label={t('daysWanted')}>
          <PatternText weeks={weeks} />
        </Property>
        <Property label={t('ask.care.tariff')}>
          {draft.tariff === 'any' ? t('ask.care.any') : t('ask.care.income')}
        </Property>
        <Property label={t('ask.care.wishes')}>
          {draft.preferences.length > 0 && t('ask.check.wishes', { count: draft.preferences.length })}
        </Property>
      </Part>
      <Part title={t('ask.child.title')} path="kind">
        <Property label={t('name')}>{`${draft.childFirstName} ${draft.childLastName}`.trim()}</Property>
        <Property label={draft.born === 'no' ? t('ask.child.expected') : t('ask.child.birthDate')}>
          {day(draft.birthDate)}
        </Property>
      </Part>
      <Part title={t('ask.you.title')} path="jij">
        <Property label={t('name')}>{`${draft.firstName} ${draft.lastName}`}</Property>
        <Property label={t('ask.you.phone')}>{draft.phone}</Property>
        <Property label={t('ask.you.email')}>{draft.email}</Property>
        <Property label={t('ask.you.street')}>
          {[draft.street, draft.postcode].filter(Boolean).join(', ')}
        </Property>
        <Property label={t('ask.you.preference')}>
          {draft.contactPreference && t(`preferences.${draft.contactPreference}`)}
        </Property>
      </Part>
      <Part title={t('ask.situation.title')} path="situatie">
        <Property label={t('ask.situation.facts')}>{situation.join(', ') || t('ask.check.nothing')}</Property>
      </Part>
      <Alert title={t('ask.check.privacy')}>
        <p>{t('ask.check.privacyMore')}</p>
      </Alert>
    </div>
  );
}
