import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { ask } from '../../graphql/ask';
import { useQuestion } from '../../graphql/use-question';
import { EraseMyFamily, FamilyToErase } from './erase.generated';

export function Component() {
  return (
    <SignInNeeded as={['parent']}>
      <ErasePage />
    </SignInNeeded>
  );
}

/** All that is kept of the family becomes unreadable; afterwards nothing is left to look at, so one signs out. */
function ErasePage() {
  const { t } = useTranslation('families');
  const { id = '' } = useParams();
  const { signOut } = useSession();
  const { data, error, isPending } = useQuestion(FamilyToErase, { id });
  // Nothing is asked anew by it: what this page shows is no longer there.
  const erasing = useMutation({ mutationFn: (familyId: string) => ask(EraseMyFamily, { familyId }) });
  if (erasing.isSuccess)
    return (
      <div className="stack stack-wide">
        <PageHead title={t('erase.title')} />
        <Alert kind="success" title={t('erase.done')} live>
          <p>{t('erase.doneMore')}</p>
        </Alert>
        <div className="row">
          <Button onClick={() => void signOut()}>{t('erase.signOut')}</Button>
        </div>
      </div>
    );
  if (isPending) return <Loading />;
  const familyId = data?.careRequest?.familyId;
  if (!familyId) return <FaultAlert fault={error} />;
  return (
    <div className="stack stack-wide">
      <PageHead title={t('erase.title')} back={{ to: `/mijn/${id}`, label: t('offer.back') }} />
      <Alert kind="warning" title={t('erase.what')}>
        <p>{t('erase.more')}</p>
      </Alert>
      <FaultAlert fault={erasing.error} />
      <div className="row">
        <Button look="danger" busy={erasing.isPending} onClick={() => erasing.mutate(familyId)}>
          {t('erase.now')}
        </Button>
        <ButtonLink look="secondary" to={`/mijn/${id}`}>
          {t('erase.keep')}
        </ButtonLink>
      </div>
    </div>
  );
}
