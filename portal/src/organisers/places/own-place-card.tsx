import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design';
import { Closures } from './closures';
import { ConfirmPlaces } from './confirm-places';
import { GroupMonths, groupsWithPlaces } from './group-months';
import { SuddenClosures } from './sudden-closures';
import type { OwnPlace } from './use-own-places';

/** One location: is what stands here still right, and what is free in each of its groups. */
export function OwnPlaceCard({ place }: { readonly place: OwnPlace }) {
  const { t } = useTranslation('organisers');
  const heading = useId();
  const { location, notConfirmedSince } = place;
  const groups = groupsWithPlaces(location);
  return (
    <Card as="section" emphasis={notConfirmedSince ? 'warning' : 'accent'} labelledBy={heading}>
      <div>
        <h2 id={heading}>{location.name}</h2>
        <p className="soft">{[location.street, location.town].filter(Boolean).join(', ')}</p>
      </div>
      {groups.map((group) => (
        <GroupMonths key={group.id} base="/organisator" location={location} group={group} />
      ))}
      {groups.length === 0 && <p>{t('places.noGroups')}</p>}
      {groups.length > 0 && <ConfirmPlaces place={place} />}
      <Closures location={location} />
      <SuddenClosures location={location} />
    </Card>
  );
}
