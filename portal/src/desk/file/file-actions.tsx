import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, SideSheet } from '../../design';
import { useChange } from '../../graphql/use-question';
import { CloseForm } from './close-form';
import { EraseForm } from './erase/erase-form';
import { type FileQuery, ProveUrgency, ReopenRequest } from './file.generated';

type OpenFile = NonNullable<FileQuery['careRequest']>;

export function FileActions({ file }: { readonly file: OpenFile }) {
  const { t } = useTranslation('desk');
  const [closing, setClosing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const prove = useChange(ProveUrgency);
  const reopen = useChange(ReopenRequest);
  const { id, familyId, status, erased, urgentReason, urgency } = file;
  const isOpen = status === 'open';
  return (
    <div className="stack stack-tight no-print">
      <div className="row">
        {isOpen && urgentReason && !urgency?.provenOn && (
          <Button look="secondary" icon="shield" busy={prove.isPending} onClick={() => prove.mutate({ id })}>
            {t('file.proveUrgency')}
          </Button>
        )}
        {isOpen ? (
          <Button look="secondary" icon="cross" onClick={() => setClosing(true)}>
            {t('close.title')}
          </Button>
        ) : (
          <Button look="secondary" busy={reopen.isPending} onClick={() => reopen.mutate({ id })}>
            {t('close.reopen')}
          </Button>
        )}
        <Button look="quiet" icon="print" onClick={() => print()}>
          {t('file.print')}
        </Button>
        {familyId && !erased && (
          <Button look="quiet" icon="shield" onClick={() => setErasing(true)}>
            {t('erase.title')}
          </Button>
        )}
      </div>
      <FaultAlert fault={prove.error ?? reopen.error} />
      <SideSheet title={t('close.title')} open={closing} onClose={() => setClosing(false)}>
        <CloseForm file={file} onDone={() => setClosing(false)} />
      </SideSheet>
      <SideSheet title={t('erase.title')} open={erasing} onClose={() => setErasing(false)}>
        {familyId && <EraseForm file={file} familyId={familyId} />}
      </SideSheet>
    </div>
  );
}
