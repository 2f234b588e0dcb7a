import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { LiveNote } from '../../app/live/live-note';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead, Pill, Step, Steps } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { OtherApplicants } from '../applicants/other-applicants';
import { Consent } from '../../referrers/consent/consent';
import { DeskCard } from '../shared/desk-card';
import { ToldMoment } from '../shared/told';
import { NextSteps } from './next-steps';
import { OfferCard } from './offer-card';
import { RoundOutcomes } from './round/round-outcomes';
import { MyRequest } from './request.generated';
import { WhatYouAsked } from './what-you-asked';
import { YourData } from './your-data';

export function Component() {
  return (
    <SignInNeeded as={['parent']}>
      <RequestPage />
    </SignInNeeded>
  );
}

/** One request: what one has to do first, then what comes, what happened, and what was asked. */
function RequestPage() {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { id = '' } = useParams();
  const isNew = useSearchParams()[0].get('nieuw') === 'ja';
  const { data, error, isPending } = useQuestion(MyRequest, { id }, { live: 'family', refreshEvery: 60_000 });
  if (isPending) return <Loading />;
  const request = data?.careRequest;
  if (!request) return <FaultAlert fault={error} />;
  const { child, number, status, offers, timeline, desk } = request;
  const open = offers.filter((offer) => offer.status === 'open');
  const taken = offers.filter((offer) => offer.status === 'accepted' || offer.status === 'placed');
  return (
    <div className="stack stack-wide">
      <PageHead
        title={child?.firstName ? t('request.title', { name: child.firstName }) : t('request.titleUnnamed')}
        back={{ to: '/mijn', label: t('mine.title') }}
      >
        <div className="row">
          <Pill kind={status === 'open' ? 'action' : 'plain'}>{t(`statuses.${status}`)}</Pill>
          <span className="soft">{t('mine.number', { number })}</span>
        </div>
      </PageHead>
      <LiveNote of={MyRequest} />
      <FaultAlert fault={error} />
      {isNew && (
        <Alert kind="success" title={t('request.sent')} live>
          <p>{t('request.sentMore', { number, desk: desk.name ?? '' })}</p>
        </Alert>
      )}
      {open.length > 0 && (
        <section className="stack" aria-label={t('request.offers')}>
          <h2>{t('request.offers')}</h2>
          {open.map((offer) => (
            <OfferCard key={offer.id} requestId={id} offer={offer} />
          ))}
        </section>
      )}
      {taken.length > 0 && (
        <section className="stack" aria-label={t('request.places')}>
          <h2>{t('request.places')}</h2>
          {taken.map((offer) => (
            <OfferCard key={offer.id} requestId={id} offer={offer} />
          ))}
        </section>
      )}
      <RoundOutcomes request={request} />
      <NextSteps request={request} />
      <section className="stack">
        <h2>{t('request.happened')}</h2>
        <Steps label={t('request.happened')}>
          {(timeline ?? []).toReversed().map((moment, index) => (
            <Step
              key={`${moment.happenedAt}-${moment.what}-${index}`}
              title={<ToldMoment moment={moment} />}
              meta={day(moment.happenedAt)}
            />
          ))}
        </Steps>
      </section>
      <WhatYouAsked request={request} />
      <section className="stack" aria-label={t('request.desk')}>
        <h2>{t('request.desk')}</h2>
        <DeskCard desk={desk} />
      </section>
      <OtherApplicants
        requestId={id}
        applicants={request.otherApplicants ?? []}
        mayChange={status === 'open'}
      />
      <Consent requestId={id} />
      <YourData requestId={id} familyId={request.familyId ?? undefined} />
    </div>
  );
}
