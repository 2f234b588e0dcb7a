import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, ButtonLink, Card, FaultAlert, Loading, PageHead, Pill } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { UrgentPill } from '../../organisers/shared/asked-care';
import { BroughtFamily } from './family.generated';
import { FamilyContact } from './family-contact';
import { FamilyRequest } from './family-request';
import { StopFollowing } from './stop-following';

export function Component() {
  const { id = '' } = useParams();
  return (
    <SignInNeeded as={['referrer']}>
      <FamilyPage key={id} id={id} />
    </SignInNeeded>
  );
}

/** What one brought a family for, as it stands now; who it is, is asked for apart. */
function FamilyPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('referrers');
  const [stopped, setStopped] = useState<string>();
  const { data, error, isPending } = useQuestion(BroughtFamily, { id }, { enabled: stopped === undefined });
  const request = data?.careRequest;
  const back = { to: '/gezinnen', label: t('title') };
  if (stopped !== undefined) {
    return (
      <div className="stack stack-wide">
        <PageHead title={t('stop.done', { number: stopped })} back={back} />
        <Alert kind="success" title={t('stop.doneMore')} live>
          <div className="row">
            <ButtonLink to="/gezinnen">{t('title')}</ButtonLink>
          </div>
        </Alert>
      </div>
    );
  }
  return (
    <div className="stack stack-wide">
      <PageHead
        title={request ? t('number', { number: request.number }) : t('family')}
        lead={request?.desk.name}
        back={back}
      />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {request && !error && (
        <>
          <div className="row">
            <Pill kind={request.status === 'open' ? 'action' : 'plain'}>
              {t(`statuses.${request.status}`)}
            </Pill>
            <UrgentPill reason={request.urgentReason} />
          </div>
          <FamilyRequest request={request} />
          <Card as="section">
            <h2>{t('contact.title')}</h2>
            {request.erased ? <p>{t('contact.erased')}</p> : <FamilyContact id={id} />}
          </Card>
          <StopFollowing id={id} onDone={() => setStopped(request.number)} />
        </>
      )}
    </div>
  );
}
