import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import {
  Alert,
  Button,
  Card,
  FaultAlert,
  Loading,
  PageHead,
  Properties,
  Property,
  WeekGrid,
} from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { AcceptForm } from './accept-form';
import { DeclineForm } from './decline-form';
import { OneOffer } from './offer.generated';

export function Component() {
  return (
    <SignInNeeded as={['parent']}>
      <OfferPage />
    </SignInNeeded>
  );
}

function OfferPage() {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { id = '', offerId = '' } = useParams();
  const { data, error, isPending } = useQuestion(OneOffer, { id: offerId }, { live: 'family' });
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  if (isPending) return <Loading />;
  const offer = data?.offer;
  if (!offer) return <FaultAlert fault={error} />;
  const { location, status, start, answerBy, pattern, temporaryUntil, introductionVisitOn } = offer;
  const isOpen = status === 'open';
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('offer.title', { place: location.name })}
        back={{ to: `/mijn/${id}`, label: t('offer.back') }}
      />
      <FaultAlert fault={error} />
      {isOpen && answerBy && <Alert kind="warning" title={t('offer.answerUntil', { date: day(answerBy) })} />}
      {!isOpen && (
        <Alert kind={status === 'accepted' ? 'success' : 'info'} title={t(`offerStatuses.${status}`)} live />
      )}
      <Card as="section">
        <h2>{t('offer.what')}</h2>
        <Properties>
          <Property label={t('offer.start')}>{day(start)}</Property>
          <Property label={t('offer.until')}>{day(temporaryUntil)}</Property>
          <Property label={t('location.address')}>
            {[location.street, location.postcode, location.town].filter(Boolean).join(' ')}
          </Property>
          <Property label={t('location.hours')}>
            {location.opens && location.closes
              ? t('opens', { from: location.opens, to: location.closes })
              : null}
          </Property>
          <Property label={t('offer.visit')}>{day(introductionVisitOn)}</Property>
        </Properties>
        {pattern.weeks.map((week, index) => (
          <WeekOfCare key={index} week={week} label={t('offer.days')} />
        ))}
      </Card>
      {isOpen && answer === undefined && (
        <section className="stack">
          <h2>{t('offer.question')}</h2>
          <div className="row">
            <Button icon="check" onClick={() => setAnswer('yes')}>
              {t('offer.yes')}
            </Button>
            <Button look="secondary" icon="cross" onClick={() => setAnswer('no')}>
              {t('offer.no')}
            </Button>
          </div>
          <p className="soft measure">{t('offer.noHarm')}</p>
        </section>
      )}
      {isOpen && answer === 'yes' && <AcceptForm offer={offer} onBack={() => setAnswer(undefined)} />}
      {isOpen && answer === 'no' && <DeclineForm offerId={offerId} onBack={() => setAnswer(undefined)} />}
    </div>
  );
}

function WeekOfCare({ week, label }: { readonly week: readonly HalfDay[]; readonly label: string }) {
  const { t } = useTranslation('families');
  return (
    <WeekGrid
      label={label}
      cellOf={(halfDay) =>
        week.includes(halfDay)
          ? { look: 'yes', text: <span aria-label={t('yes')}>✓</span> }
          : { look: 'closed', text: '' }
      }
    />
  );
}
