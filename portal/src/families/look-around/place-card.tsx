import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Icon } from '../../design';
import { useDates } from '../../language/use-dates';
import { postalAddress } from '../shared/address';
import { type Found, hasFreePrice, hasIncomeTariff } from './filter';
import { KnownSince } from './known-since';
import { RoomPill } from './room-pill';

export function PlaceCard({ found, start }: { readonly found: Found; readonly start: string }) {
  const { t } = useTranslation('families');
  const { number } = useDates();
  const { place, room, distance } = found;
  const { id, name, kind, opens, closes, vacanciesConfirmedOn } = place;
  return (
    <Card as="li">
      <div className="row row-apart">
        <h3>
          <Link to={`/opvang/${id}?start=${start}`}>{name}</Link>
        </h3>
        <RoomPill room={room} />
      </div>
      <p>
        <Icon name="pin" /> {postalAddress(place)}
        {distance !== undefined && (
          <span className="soft"> · {t('kilometres', { distance: number(distance) })}</span>
        )}
      </p>
      <p className="soft">
        {t(`kinds.${kind}`)}
        {hasIncomeTariff(place) && ` · ${t('price.income')}`}
        {hasFreePrice(place) && ` · ${t('price.free')}`}
        {opens && closes && ` · ${t('opens', { from: opens, to: closes })}`}
      </p>
      <p className="small soft">
        <KnownSince confirmedOn={vacanciesConfirmedOn} isKnown={room.is !== 'unknown'} />
      </p>
    </Card>
  );
}
