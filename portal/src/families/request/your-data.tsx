import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Card, FaultAlert, SideSheet } from '../../design';
import { ask } from '../../graphql/ask';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { saveFile } from '../../app/save-file';
import { MyData, WhoLooked } from './request.generated';

interface YourDataProps {
  readonly requestId: string;
  readonly familyId: string | undefined;
}

/** Who opened the file, what was sent, and all that is kept as a file. */
export function YourData({ requestId, familyId }: YourDataProps) {
  const { t } = useTranslation('families');
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const download = () =>
    ask(MyData, { familyId: familyId ?? '' }).then(({ exportFamily }) => saveFile(exportFamily), setFault);
  return (
    <Card as="section">
      <h2>{t('data.title')}</h2>
      <p className="measure">{t('data.lead')}</p>
      <FaultAlert fault={fault} />
      <div className="row">
        <Button look="secondary" icon="eye" onClick={() => setOpen(true)}>
          {t('data.whoLooked')}
        </Button>
        {familyId !== undefined && (
          <Button look="secondary" icon="download" onClick={() => void download()}>
            {t('data.download')}
          </Button>
        )}
        {familyId !== undefined && (
          <ButtonLink look="quiet" to={`/mijn/${requestId}/wissen`}>
            {t('erase.title')}
          </ButtonLink>
        )}
      </div>
      <SideSheet title={t('data.whoLooked')} open={open} onClose={() => setOpen(false)}>
        <Looked requestId={requestId} />
      </SideSheet>
    </Card>
  );
}

function Looked({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { data, error } = useQuestion(WhoLooked, { id: requestId });
  return (
    <>
      <FaultAlert fault={error} />
      {data?.accessLog.length === 0 && <p>{t('data.nobodyLooked')}</p>}
      <ul className="stack stack-tight">
        {(data?.accessLog ?? []).toReversed().map(({ openedAt, role, reason }, index) => (
          <li key={`${openedAt}-${index}`}>
            {day(openedAt)}: {t(`roles.${roleOf(role)}`)}
            {reason && `, “${reason}”`}
          </li>
        ))}
      </ul>
      <h3>{t('data.messages')}</h3>
      {data?.messages.length === 0 && <p>{t('data.noMessages')}</p>}
      <ul className="stack stack-tight">
        {(data?.messages ?? []).map(({ id, plannedAt, channel, state }) => (
          <li key={id}>
            {day(plannedAt)}: {t(state === 'sent' ? 'data.sent' : 'data.notSent')}
            {channel && ` (${t(`channels.${channelOf(channel)}`)})`}
          </li>
        ))}
      </ul>
    </>
  );
}

const roles = ['deskWorker', 'organiserCoordinator', 'childMinder', 'referrer', 'operator'] as const;
const roleOf = (role: string) => roles.find((one) => one === role) ?? 'other';
const channels = ['email', 'sms', 'letter'] as const;
const channelOf = (channel: string) => channels.find((one) => one === channel) ?? 'other';
