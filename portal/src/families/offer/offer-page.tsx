import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { AcceptForm } from './accept-form';
import { DeclineForm } from './decline-form';
import { OneOffer } from './offer.generated';
import { OfferedPlace } from './offered-place';

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
  const { location, status, answerBy } = offer;
  const isOpen = status === 'open';
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('offer.title', { place: location.name })}
        lead={[t(`kinds.${location.kind}`), location.town].filter(Boolean).join(' · ')}
        back={{ to: `/mijn/${id}`, label: t('offer.back') }}
      />
      <FaultAlert fault={error} />
      {isOpen && answerBy && <Alert kind="warning" title={t('offer.answerUntil', { date: day(answerBy) })} />}
      {!isOpen && (
        <Alert kind={status === 'accepted' ? 'success' : 'info'} title={t(`offerStatuses.${status}`)} live />
      )}
      <OfferedPlace offer={offer} />
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
