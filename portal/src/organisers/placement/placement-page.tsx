import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { organiserRoles } from '../shared/organiser-roles';
import { useOwnLocations } from '../shared/use-own-locations';
import { PlacementForm } from './placement-form';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <PlacementPage />
    </SignInNeeded>
  );
}

/** A child that the organiser takes in itself, of a family that no desk knows yet. */
function PlacementPage() {
  const { t } = useTranslation('organisers');
  const { data: locations = [], error, isPending } = useOwnLocations();
  const [placed, setPlaced] = useState<string>();
  return (
    <div className="stack">
      <PageHead
        title={t('placement.title')}
        lead={t('placement.lead')}
        back={{ to: '/organisator', label: t('places.title') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {placed !== undefined ? (
        <Alert kind="success" title={t('done.placed', { place: placed })} live>
          <p>{t('placement.doneMore')}</p>
          <div className="row">
            <ButtonLink to="/organisator">{t('places.title')}</ButtonLink>
            <Button look="quiet" onClick={() => setPlaced(undefined)}>
              {t('placement.another')}
            </Button>
          </div>
        </Alert>
      ) : (
        locations.length > 0 && <PlacementForm locations={locations} onPlaced={setPlaced} />
      )}
    </div>
  );
}
