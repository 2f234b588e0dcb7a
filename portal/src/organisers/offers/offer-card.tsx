import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, ContactCard, Pill, Properties, Property } from '../../design';
import { childName } from '../../desk/child-name';
import { PatternText } from '../../families/shared/pattern-text';
import { useDates } from '../../language/use-dates';
import type { AllOffersQuery } from './offers.generated';
import { SendAgain } from './send-again';
import { TakeBack } from './take-back';

export type MadeOffer = AllOffersQuery['offers']['nodes'][number];

export function OfferCard({ offer }: { readonly offer: MadeOffer }) {
  const { t } = useTranslation('organisers');
  const { t: families } = useTranslation('families');
  const { day } = useDates();
  const heading = useId();
  const { request, location, status, accepted, answerBy, answeredAt } = offer;
  const { start, pattern } = accepted ?? offer;
  const number = request ? t('requests.number', { number: request.number }) : t('offers.hidden');
  const applicant = request?.applicant;
  return (
    <Card as="li" emphasis={status === 'open' ? 'accent' : 'plain'} labelledBy={heading}>
      <div className="row row-apart">
        <h2 id={heading}>{childName(request?.child) ?? number}</h2>
        <Status status={status} />
      </div>
      <Properties>
        <Property label={t('offers.place')}>{location.name}</Property>
        <Property label={families('offer.start')}>{day(start)}</Property>
        <Property label={families('offer.days')}>
          <PatternText weeks={pattern.weeks} />
        </Property>
        <Property label={families('offer.until')}>{day(offer.temporaryUntil)}</Property>
        <Property label={t('offers.visit')}>{day(offer.introductionVisitOn)}</Property>
        <Property label={t('offers.answerBy')}>
          {status === 'open' && (day(answerBy) || t('offers.noTerm'))}
        </Property>
        <Property label={t('offers.answeredOn')}>{day(answeredAt)}</Property>
        <Property label={t('offers.born')}>{day(request?.child?.birthDate)}</Property>
      </Properties>
      {applicant && (
        <ContactCard
          name={childName(applicant) ?? number}
          lines={[]}
          phone={applicant.phone}
          email={applicant.email}
        />
      )}
      <SendAgain offer={offer} />
      <TakeBack offer={offer} />
    </Card>
  );
}

function Status({ status }: Pick<MadeOffer, 'status'>) {
  const { t } = useTranslation('desk');
  const kind = status === 'open' ? 'action' : isTaken(status) ? 'success' : 'plain';
  return <Pill kind={kind}>{t(`offerStatuses.${status}`)}</Pill>;
}

const isTaken = (status: MadeOffer['status']) => status === 'accepted' || status === 'placed';
