import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { organiserRoles } from '../shared/organiser-roles';
import { CloseSuddenlyForm } from './close-suddenly-form';
import { ClosingPlace } from './sudden-closure.generated';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <CloseSuddenlyPage />
    </SignInNeeded>
  );
}

/** A location closes overnight: all its children lose their place in one action. */
function CloseSuddenlyPage() {
  const { t } = useTranslation('closures');
  const { locationId = '' } = useParams();
  const { data, error, isPending } = useQuestion(ClosingPlace, { id: locationId });
  const location = data?.location;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('close.title')}
        lead={location?.name}
        back={{ to: '/organisator', label: t('ownPlaces') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {location && <CloseSuddenlyForm location={location} />}
    </div>
  );
}
