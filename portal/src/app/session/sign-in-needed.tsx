import type { PortalRole } from '@samenloket/gateway/session-api';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink, Loading, PageHead } from '../../design';
import { PracticePeople } from '../practice/practice-people';
import { signInAddress, useCapacity, useSession } from './session-context';

interface SignInNeededProps {
  readonly as: readonly PortalRole[];
  readonly children: ReactNode;
}

/** Shows a page to who may use it, and to others how they can. */
export function SignInNeeded({ as, children }: SignInNeededProps) {
  const { t } = useTranslation('shell');
  const { session } = useSession();
  const capacity = useCapacity();
  const { pathname, search } = useLocation();
  if (capacity && as.includes(capacity.role)) return <Suspense fallback={<Loading />}>{children}</Suspense>;
  const back = pathname + search;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={capacity ? t('otherRoleTitle') : t('signInTitle')}
        lead={capacity ? t('otherRoleLead') : t('signInLead')}
      />
      {!capacity && session.canSignIn && (
        <div className="row">
          <ButtonLink outside to={signInAddress(back)} icon="person">
            {t('signIn')}
          </ButtonLink>
        </div>
      )}
      {!capacity && as.includes('parent') && (
        <>
          <p className="measure">{t('byLinkLead')}</p>
          <div className="row">
            <ButtonLink look="secondary" icon="phone" to="/volgen">
              {t('byLink')}
            </ButtonLink>
          </div>
        </>
      )}
      <PracticePeople back={back} only={as} />
    </div>
  );
}
