import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { useCapacity } from '../../app/session/session-context';
import { Alert, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { today } from '../../language/days';
import { NewLocation } from '../own-facts/new-location';
import { organiserRoles } from '../shared/organiser-roles';
import { OwnPlaceCard } from './own-place-card';
import { useOwnPlaces } from './use-own-places';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <PlacesPage />
    </SignInNeeded>
  );
}

/** What is free at the own locations, and whether it was confirmed of late. */
function PlacesPage() {
  const { t } = useTranslation('organisers');
  const { organisation, role } = useCapacity() ?? {};
  const { data, error, isPending } = useOwnPlaces(today());
  const stale = data?.filter(({ notConfirmedSince }) => notConfirmedSince) ?? [];
  return (
    <div className="stack stack-wide">
      <PageHead title={t('places.title')} lead={organisation} />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data?.length === 0 && (
        <Alert title={t('places.none')}>
          <p>{t('places.noneMore')}</p>
          <NewLocation />
        </Alert>
      )}
      {data && data.length > 0 && (
        <>
          {stale.length > 0 ? (
            <Alert kind="warning" title={t('places.stale', { count: stale.length })}>
              <p>{t('places.staleMore')}</p>
            </Alert>
          ) : (
            <p className="measure">{t('places.lead')}</p>
          )}
          {data.map((place) => (
            <OwnPlaceCard key={place.location.id} place={place} />
          ))}
          <div className="row">
            <ButtonLink look="secondary" icon="plus" to="/organisator/kind">
              {t('placement.link')}
            </ButtonLink>
            <NewLocation />
            {role === 'organiserCoordinator' && (
              <ButtonLink look="quiet" icon="pen" to="/organisator/organisatie">
                {t('places.organiser')}
              </ButtonLink>
            )}
          </div>
        </>
      )}
    </div>
  );
}
