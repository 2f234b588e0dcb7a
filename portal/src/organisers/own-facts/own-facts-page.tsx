import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { useCapacity } from '../../app/session/session-context';
import { Alert, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { organiserRoles } from '../shared/organiser-roles';
import { GroupsCard } from './groups-card';
import { LocationCard } from './location-card';
import { OwnFacts } from './own-facts.generated';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <OwnFactsPage />
    </SignInNeeded>
  );
}

/** One own location: all that it says of itself, on one page. */
function OwnFactsPage() {
  const { t } = useTranslation('own-facts');
  const { t: organisers } = useTranslation('organisers');
  const { locationId = '' } = useParams();
  const { state } = useLocation() as { readonly state: { readonly added: true } | null };
  const { organiserId, locationIds = [] } = useCapacity() ?? {};
  const { data, error, isPending } = useQuestion(OwnFacts, { id: locationId });
  const known = data?.location;
  // Those of others are public as well, but not to change.
  const isOwn = known && (known.organiser.id === organiserId || locationIds.includes(known.id));
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('title')}
        lead={isOwn ? known.name : undefined}
        back={{ to: '/organisator', label: organisers('places.title') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && !isOwn && <Alert title={t('none')} />}
      {isOwn && (
        <>
          {state?.added && <Alert kind="success" title={t('saved', { name: known.name })} live />}
          <LocationCard location={known} />
          <GroupsCard location={known} />
        </>
      )}
    </div>
  );
}
