import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Card } from '../../design';
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
      <div className="row row-apart">
        <div>
          <h2 id={heading}>{location.name}</h2>
          <p className="soft">{[location.street, location.town].filter(Boolean).join(', ')}</p>
        </div>
        <ButtonLink look="quiet" icon="pen" to={`/organisator/locatie/${location.id}`}>
          {t('places.facts')} <span className="only-read-aloud">{location.name}</span>
        </ButtonLink>
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
