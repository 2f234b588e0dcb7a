import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DoneAlert, FaultAlert, SideSheet } from '../../design';
import { addressLines } from '../../families/shared/address';
import { useChange } from '../../graphql/use-question';
import { ContactForm } from './contact-form';
import type { DescribedDesk } from './described-desk';
import { SetDeskContact } from './desks.generated';

/** How families reach the desk, a line each. */
export function DeskReached({ contact }: Pick<DescribedDesk, 'contact'>) {
  const { t } = useTranslation('administration');
  const lines = [contact?.phone, contact?.email, ...addressLines(contact ?? {})].filter(Boolean);
  if (lines.length === 0) return t('desk.contactNone');
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The way to change that, and back. */
export function ReachedChange({ desk }: { readonly desk: DescribedDesk }) {
  const { t } = useTranslation('administration');
  const [changing, setChanging] = useState(false);
  const [before, setBefore] = useState<DescribedDesk>();
  return (
    <>
      <div className="row">
        <Button look="quiet" icon="phone" onClick={() => setChanging(true)}>
          {t('desk.contactChange')}
          <span className="only-read-aloud"> {desk.name}</span>
        </Button>
      </div>
      <SideSheet title={t('desk.contact')} open={changing} onClose={() => setChanging(false)}>
        <ContactForm
          desk={desk}
          onDone={() => {
            setChanging(false);
            setBefore(desk);
          }}
        />
      </SideSheet>
      {before && <ReachedNotice before={before} onClose={() => setBefore(undefined)} />}
    </>
  );
}

interface ReachedNoticeProps {
  readonly before: DescribedDesk;
  readonly onClose: () => void;
}

function ReachedNotice({ before: { id, name, contact }, onClose }: ReachedNoticeProps) {
  const { t } = useTranslation('administration');
  const { mutate, isPending, isSuccess, error } = useChange(SetDeskContact);
  const undo = contact &&
    !isSuccess && {
      label: t('done.undo'),
      busy: isPending,
      now: () => mutate({ input: { ...contact, deskId: id } }),
    };
  return (
    <DoneAlert
      title={t(isSuccess ? 'desk.undone' : 'desk.done', { name })}
      undo={undo || undefined}
      onClose={onClose}
    >
      <FaultAlert fault={error} />
    </DoneAlert>
  );
}
