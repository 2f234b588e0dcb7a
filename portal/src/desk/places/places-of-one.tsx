import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, Card, FaultAlert, Loading } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { GroupMonths, groupsWithPlaces } from '../../organisers/places/group-months';
import { PlacesOfLocation } from './places.generated';

/** The groups of one location with what is free in the months to come. */
export function PlacesOfOne({ locationId }: { readonly locationId: string }) {
  const { t } = useTranslation('organisers');
  const { t: closures } = useTranslation('closures');
  const { day } = useDates();
  const { data, error, isPending } = useQuestion(PlacesOfLocation, { id: locationId, from: today() });
  if (isPending) return <Loading />;
  const location = data?.location;
  if (!location) return <FaultAlert fault={error} />;
  const { name, street, town, occupancyKnown, vacanciesConfirmedOn, suddenClosures } = location;
  const groups = groupsWithPlaces(location);
  return (
    <Card as="section" emphasis="accent">
      <div>
        <h2>{name}</h2>
        <p className="soft">{[street, town].filter(Boolean).join(', ')}</p>
      </div>
      {groups.length > 0 && !occupancyKnown && <Alert kind="warning" title={t('deskPlaces.unknown')} />}
      {vacanciesConfirmedOn && <p>{t('confirm.last', { date: day(vacanciesConfirmedOn) })}</p>}
      {groups.map((group) => (
        <GroupMonths key={group.id} base="/loket" location={location} group={group} />
      ))}
      {groups.length === 0 && <p>{t('deskPlaces.none')}</p>}
      {suddenClosures.map(({ closureId, from }) => (
        <p key={closureId}>
          <Link to={`/loket/sluiting/${closureId}`}>{closures('list.of', { date: day(from) })}</Link>
        </p>
      ))}
    </Card>
  );
}
