import { type SignInFailure, signInFailures } from '@samenloket/gateway/session-api';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert, ButtonLink, PageHead } from '../../design';
import { signInAddress } from './session-context';

const isFailure = (text: string | null): text is SignInFailure =>
  signInFailures.some((failure) => failure === text);

/** Where the gateway brings who could not sign in. */
export function Component() {
  const { t } = useTranslation('shell');
  const reason = useSearchParams()[0].get('reason');
  return (
    <div className="stack">
      <PageHead title={t('signInFailed')} />
      <Alert kind="warning">
        <p>{t(`signInFailures.${isFailure(reason) ? reason : 'refused'}`)}</p>
      </Alert>
      <div className="row">
        <ButtonLink outside to={signInAddress('/')}>
          {t('tryAgain')}
        </ButtonLink>
        <ButtonLink look="quiet" to="/">
          {t('toStart')}
        </ButtonLink>
      </div>
    </div>
  );
}
