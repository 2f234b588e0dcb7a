import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, PageHead } from '../../design';
import { useChange, useQuestion } from '../../graphql/use-question';
import { Miscarriage, Stopping, Withdraw } from './stop.generated';

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
  const { data } = useQuestion(Stopping, { id });
  const withdraw = useChange(Withdraw);
  const miscarry = useChange(Miscarriage);
  const stop = async ({ mutateAsync }: typeof withdraw | typeof miscarry) => {
    await mutateAsync({ id });
    await navigate(`/mijn/${id}`);
  };
  return (
    <div className="stack stack-wide">
      <PageHead title={t('stop.title')} back={{ to: `/mijn/${id}`, label: t('offer.back') }} />
      <Alert kind="warning" title={t('stop.what')}>
        <p>{t('stop.more')}</p>
      </Alert>
      <FaultAlert fault={withdraw.error ?? miscarry.error} />
      <div className="row">
        <Button
          look="danger"
          busy={withdraw.isPending}
          onClick={() => void stop(withdraw).catch(() => undefined)}
        >
          {t('stop.now')}
        </Button>
        <ButtonLink look="secondary" to={`/mijn/${id}`}>
          {t('stop.keep')}
        </ButtonLink>
      </div>
      {data?.careRequest?.unborn && (
        <section className="stack" aria-label={t('stop.miscarriage')}>
          <h2>{t('stop.miscarriage')}</h2>
          <p className="measure">{t('stop.miscarriageMore')}</p>
          <div className="row">
            <Button
              look="secondary"
              busy={miscarry.isPending}
              onClick={() => void stop(miscarry).catch(() => undefined)}
            >
              {t('stop.silently')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
