import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, PageHead } from '../../design';
import { useChange } from '../../graphql/use-question';
import { Withdraw } from './stop.generated';

export function Component() {
  return (
    <SignInNeeded as={['parent']}>
      <StopPage />
    </SignInNeeded>
  );
}

function StopPage() {
  const { t } = useTranslation('families');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { mutateAsync, isPending, error } = useChange(Withdraw);
  const stop = async () => {
    await mutateAsync({ id });
    await navigate(`/mijn/${id}`);
  };
  return (
    <div className="stack stack-wide">
      <PageHead title={t('stop.title')} back={{ to: `/mijn/${id}`, label: t('offer.back') }} />
      <Alert kind="warning" title={t('stop.what')}>
        <p>{t('stop.more')}</p>
      </Alert>
      <FaultAlert fault={error} />
      <div className="row">
        <Button look="danger" busy={isPending} onClick={() => void stop().catch(() => undefined)}>
          {t('stop.now')}
        </Button>
        <ButtonLink look="secondary" to={`/mijn/${id}`}>
          {t('stop.keep')}
        </ButtonLink>
      </div>
    </div>
  );
}
