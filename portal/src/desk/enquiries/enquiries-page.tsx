import { useTranslation } from 'react-i18next';
import { LiveNote } from '../../app/live/live-note';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, ButtonLink, Card, FaultAlert, Loading, PageHead } from '../../design';
import { useDates } from '../../language/use-dates';
import { MoreButton } from '../../organisers/shared/more-button';
import { usePages } from '../../organisers/shared/use-pages';
import { Enquiries, type EnquiriesQuery } from './enquiries.generated';
import { useChannelText } from '../use-channel-text';
import { ToRequest } from './to-request';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <EnquiriesPage />
    </SignInNeeded>
  );
}

/** Questions that the desk noted, the last one first, and what came of them. */
function EnquiriesPage() {
  const { t } = useTranslation('desk');
  const deskId = useCapacity()?.deskIds[0] ?? '';
  const list = usePages(Enquiries, { deskId }, ({ enquiries }) => enquiries, { live: 'desk' });
  const enquiries = list.nodes.filter(({ erased }) => !erased);
  return (
    <div className="stack">
      <PageHead
        title={t('enquiries.title')}
        lead={t('enquiries.lead')}
        back={{ to: '/loket', label: t('file.back') }}
      />
      <LiveNote of={Enquiries} />
      <FaultAlert fault={list.error} />
      {list.isPending && <Loading />}
      {!list.isPending && !list.error && enquiries.length === 0 && <Alert title={t('enquiries.none')} />}
      <ul className="plain-list stack">
        {enquiries.map((enquiry) => (
          <EnquiryCard key={enquiry.id} enquiry={enquiry} />
        ))}
      </ul>
      <MoreButton list={list} />
    </div>
  );
}

function EnquiryCard({ enquiry }: { readonly enquiry: EnquiriesQuery['enquiries']['nodes'][number] }) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const channelText = useChannelText();
  const { id, deskId, askedOn, channel, caller, question, colleague, requestId } = enquiry;
  const { name, phone, email } = caller ?? {};
  return (
    <Card as="li">
      <h2>{question ?? t('enquiries.noQuestion')}</h2>
      <p>{[name ?? t('enquiries.someone'), phone, email].filter(Boolean).join(' · ')}</p>
      <p className="soft small">
        {[day(askedOn), channelText(channel), colleague && t('enquiries.by', { colleague })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {requestId === null ? (
        <ToRequest enquiry={{ enquiryId: id, deskId, channel, name, phone, email, question }} />
      ) : (
        <div className="row">
          <ButtonLink look="quiet" to={`/loket/dossier/${requestId}`}>
            {t('enquiries.request')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
