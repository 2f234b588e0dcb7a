import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Properties, Property, WeekGrid } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useDates } from '../../language/use-dates';
import { postalAddress } from '../shared/address';
import { priceOf } from '../shared/price';
import type { OneOfferQuery } from './offer.generated';

/** All that a family needs to know to answer: when, where, at what price; once taken, as it took it. */
export function OfferedPlace({ offer }: { readonly offer: NonNullable<OneOfferQuery['offer']> }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { location, placeGroupId, temporaryUntil, settlingIn, introductionVisitOn, request } = offer;
  const { start, pattern } = offer.accepted ?? offer;
  const { opens, closes, placeGroups } = location;
  // Without a group the price is sure where all groups have the same.
  const groups = placeGroups.filter(({ id }) => !placeGroupId || id === placeGroupId);
  const [price, ...others] = new Set(groups.map(({ tier }) => priceOf(tier)));
  return (
    <Card as="section">
      <h2>{t('offer.what')}</h2>
      <Properties>
        <Property label={t('offer.start')}>{day(start)}</Property>
        {request?.wantedStart !== start && (
          <Property label={t('offer.wanted')}>{day(request?.wantedStart)}</Property>
        )}
        <Property label={t('offer.until')}>{day(temporaryUntil)}</Property>
        <Property label={t('offer.settlingIn')}>{day(settlingIn?.from)}</Property>
        <Property label={t('offer.visit')}>{day(introductionVisitOn)}</Property>
        <Property label={t('location.address')}>{postalAddress(location)}</Property>
        <Property label={t('location.hours')}>
          {opens && closes ? t('opens', { from: opens, to: closes }) : null}
        </Property>
        <Property label={t('offer.price')}>{price && others.length === 0 && t(price)}</Property>
      </Properties>
      {pattern.weeks.map((week, index) => (
        <WeekOfCare key={index} week={week} label={t('offer.days')} />
      ))}
      <p>
        <Link to={`/opvang/${location.id}`}>{t('offer.place')}</Link>
      </p>
    </Card>
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
