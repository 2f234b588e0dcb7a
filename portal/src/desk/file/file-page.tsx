import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { LiveNote } from '../../app/live/live-note';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Card, FaultAlert, Loading, PageHead, Pill, Step, Steps } from '../../design';
import { Fault } from '../../graphql/fault';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { OtherApplicants } from '../../families/applicants/other-applicants';
import { Consent } from '../../referrers/consent/consent';
import { childName } from '../child-name';
import { AccessLog } from './access-log';
import { Assignment } from './assignment';
import { AskedCare } from './asked-care';
import { Contact } from './contact';
import { DeclaredFacts } from './declared-facts/declared-facts';
import { File } from './file.generated';
import { FileActions } from './file-actions';
import { FollowLinks } from './follow-links/follow-links';
import { FollowUpForm } from './follow-up-form';
import { FollowUps } from './follow-ups';
import { LinkedRequests } from './linked-requests';
import { Offers } from './offers';
import { GuestNotice } from './sharing/guest-notice';
import { isReasonAsked, ReasonForm } from './sharing/reason-form';
import { Sharing } from './sharing/sharing';
import './file-page.css';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <FilePage />
    </SignInNeeded>
  );
}

function FilePage() {
  const [reason, setReason] = useState<string>();
  return <OpenedFile key={reason ?? ''} reason={reason} onReason={setReason} />;
}

interface OpenedFileProps {
  /** Why a desk opens a file that is not its own. */
  readonly reason: string | undefined;
  readonly onReason: (reason: string) => void;
}

/** The whole file on one page. Opening it is recorded, and the family sees it. */
function OpenedFile({ reason, onReason }: OpenedFileProps) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const { id = '' } = useParams();
  const deskIds = useCapacity()?.deskIds ?? [];
  const { data, error, isPending } = useQuestion(
    File,
    { id },
    // A desk that looks along sees part of it.
    { partly: true, live: `request:${id}`, ...(reason !== undefined && { reason }) },
  );
  if (isReasonAsked(error)) return <ReasonForm onReason={onReason} />;
  if (isPending) return <Loading />;
  const file = data?.careRequest;
  if (!file) return <FaultAlert fault={error ?? new Fault('FORBIDDEN', 'The file is of another desk.')} />;
  const isGuest = !deskIds.includes(file.desk.id);
  return (
    <div className="stack stack-wide">
      <PageHead
        title={childName(file.child) ?? t('file.noName', { number: file.number })}
        back={{ to: '/loket', label: t('file.back') }}
      >
        <div className="row">
          <Pill kind={file.status === 'open' ? 'action' : 'plain'}>{t(`statuses.${file.status}`)}</Pill>
          {file.urgentReason && <Pill kind="error">{t(`urgentReasons.${file.urgentReason}`)}</Pill>}
          <span className="soft">
            {t('file.number', { number: file.number })} · {t('file.contacts', { count: file.intensity ?? 0 })}
          </span>
        </div>
        {isGuest ? (
          <GuestNotice desk={file.desk} />
        ) : (
          <>
            <Assignment file={file} />
            <FileActions file={file} />
            <Sharing file={file} />
          </>
        )}
      </PageHead>
      <LiveNote of={File} />
      <FaultAlert fault={error} />
      <div className="file">
        <div className="stack">
          <Contact file={file} />
          <OtherApplicants
            requestId={id}
            applicants={file.otherApplicants ?? []}
            mayChange={!isGuest && file.status === 'open'}
          />
          <AskedCare file={file} />
          <DeclaredFacts file={file} mayDeclare={!isGuest && !file.erased} />
          <LinkedRequests file={file} mayLink={!isGuest} />
          <Consent requestId={id} />
          {!isGuest && <FollowLinks id={id} />}
          <Offers offers={file.offers} />
        </div>
        <div className="stack">
          <FollowUpForm id={id} />
          <FollowUps id={id} followUps={file.followUps ?? []} />
          <Card as="section">
            <h2>{t('file.timeline')}</h2>
            <p className="soft">{t('file.timelineMore')}</p>
            <Steps label={t('file.timeline')}>
              {(file.timeline ?? []).toReversed().map(({ happenedAt, text, by }, index) => (
                <Step
                  key={`${happenedAt}-${index}`}
                  title={text}
                  meta={`${day(happenedAt)} · ${t(`by.${byOf(by)}`)}`}
                />
              ))}
            </Steps>
          </Card>
          <AccessLog id={id} />
        </div>
      </div>
    </div>
  );
}

const parties = ['family', 'desk', 'organiser', 'referrer', 'platform'] as const;
const byOf = (by: string) => parties.find((party) => party === by) ?? 'platform';
