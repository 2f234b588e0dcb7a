import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { OrganiserCard } from './organiser-card';
import { OwnOrganiser } from './own-organiser.generated';
import { OwnRules } from './own-rules';

export function Component() {
  return (
    <SignInNeeded as={['organiserCoordinator']}>
      <OwnOrganiserPage />
    </SignInNeeded>
  );
}

/** The organiser itself: its name and number, and what it puts first where it may choose. */
function OwnOrganiserPage() {
  const { t } = useTranslation('own-facts');
  const { t: organisers } = useTranslation('organisers');
  const { organiserId = '' } = useCapacity() ?? {};
  const { data, error, isPending } = useQuestion(OwnOrganiser, { id: organiserId });
  const organiser = data?.organiser;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('organiser.title')}
        back={{ to: '/organisator', label: organisers('places.title') }}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && !organiser && <Alert title={t('organiser.none')} />}
      {organiser && (
        <>
          <OrganiserCard organiser={organiser} />
          <OwnRules
            organiserId={organiser.id}
            deskIds={[...new Set(organiser.locations.nodes.map(({ desk }) => desk.id))]}
          />
        </>
      )}
    </div>
  );
}
