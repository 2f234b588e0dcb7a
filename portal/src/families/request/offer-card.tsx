import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, Properties, Property } from '../../design';
import { useDates } from '../../language/use-dates';
import { PatternText } from '../shared/pattern-text';
import type { MyRequestQuery } from './request.generated';

interface OfferCardProps {
  readonly requestId: string;
  readonly offer: NonNullable<MyRequestQuery['careRequest']>['offers'][number];
}

/** A place that is offered, with the day until which one may think; or one that was taken. */
export function OfferCard({ requestId, offer }: OfferCardProps) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const heading = useId();
  const { location, answerBy, temporaryUntil, accepted, status } = offer;
  const isOpen = status === 'open';
  return (
    <Card as="article" emphasis={isOpen ? 'accent' : 'plain'} labelledBy={heading}>
      <h3 id={heading}>{location.name}</h3>
      <Properties>
        <Property label={t('offer.start')}>{day((accepted ?? offer).start)}</Property>
        <Property label={t('offer.days')}>
          <PatternText weeks={(accepted ?? offer).pattern.weeks} />
        </Property>
        <Property label={t('offer.until')}>{day(temporaryUntil)}</Property>
        {isOpen && <Property label={t('offer.answerBy')}>{day(answerBy)}</Property>}
      </Properties>
      <div className="row">
        <ButtonLink to={`/mijn/${requestId}/voorstel/${offer.id}`} look={isOpen ? 'primary' : 'secondary'}>
          {isOpen ? t('offer.answer') : t('offer.see')}
        </ButtonLink>
      </div>
    </Card>
  );
}
