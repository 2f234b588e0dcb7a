import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, ContactCard, Pill, Properties, Property } from '../../design';
import { childName } from '../../desk/child-name';
import { municipalityName } from '../../families/shared/municipalities';
import { PatternText } from '../../families/shared/pattern-text';
import { useDates } from '../../language/use-dates';
import type { BroughtFamiliesQuery } from './families.generated';

type Brought = BroughtFamiliesQuery['myRequests'][number];

export function FamilyCard({ request }: { readonly request: Brought }) {
  const { t } = useTranslation('referrers');
  const { t: desk } = useTranslation('desk');
  const { day } = useDates();
  const heading = useId();
  const { status, applicant, pattern, wantedStart, originalStart } = request;
  const number = t('number', { number: request.number });
  const name = childName(request.child);
  return (
    <Card as="li" labelledBy={heading}>
      <div className="row row-apart">
        <h2 id={heading}>{name ?? number}</h2>
        <Pill kind={status === 'open' ? 'action' : 'plain'}>{t(`statuses.${status}`)}</Pill>
      </div>
      {name && <p className="soft small">{number}</p>}
      <Properties>
        <Property label={t('start')}>{day(wantedStart)}</Property>
        <Property label={t('firstStart')}>{originalStart !== wantedStart && day(originalStart)}</Property>
        <Property label={t('days')}>{pattern && <PatternText weeks={pattern.weeks} />}</Property>
        <Property label={t('municipality')}>
          {request.nisAsked && municipalityName(request.nisAsked)}
        </Property>
        <Property label={t('desk')}>{request.desk.name}</Property>
        <Property label={t('asked')}>{day(request.askedOn)}</Property>
      </Properties>
      {applicant && (
        <ContactCard
          name={childName(applicant) ?? number}
          lines={
            applicant.contactPreference ? [desk(`contactPreferences.${applicant.contactPreference}`)] : []
          }
          phone={applicant.phone}
          email={applicant.email}
        />
      )}
      <div className="row">
        <ButtonLink look="secondary" icon="eye" to={`/gezinnen/${request.id}`}>
          {t('open')} <span className="only-read-aloud">{number}</span>
        </ButtonLink>
      </div>
    </Card>
  );
}
