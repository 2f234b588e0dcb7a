import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Card, FaultAlert, Loading, PageHead, Pill, Step, Steps } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import { Assignment } from './assignment';
import { AskedCare } from './asked-care';
import { Contact } from './contact';
import { File } from './file.generated';
import { FileActions } from './file-actions';
import { FollowUpForm } from './follow-up-form';
import { FollowUps } from './follow-ups';
import { Offers } from './offers';
import './file-page.css';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <FilePage />
    </SignInNeeded>
  );
}

/** The whole file on one page. Opening it is recorded, and the family sees it. */
function FilePage() {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const { id = '' } = useParams();
  const { data, error, isPending } = useQuestion(File, { id });
  if (isPending) return <Loading />;
  const file = data?.careRequest;
  if (!file) return <FaultAlert fault={error} />;
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
        <Assignment file={file} />
        <FileActions file={file} />
      </PageHead>
      <FaultAlert fault={error} />
      <div className="file">
        <div className="stack">
          <Contact file={file} />
          <AskedCare file={file} />
          <Offers offers={file.offers} />
        </div>
        <div className="stack">
          <FollowUpForm id={id} />
          <FollowUps id={id} followUps={file.followUps ?? []} />
          <Card as="section">
            <h2>{t('file.timeline')}</h2>
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
        </div>
      </div>
    </div>
  );
}

const parties = ['family', 'desk', 'organiser', 'referrer', 'platform'] as const;
const byOf = (by: string) => parties.find((party) => party === by) ?? 'platform';
