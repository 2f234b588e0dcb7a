import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, SideSheet } from '../../../design';
import type { FileQuery } from '../file.generated';
import { LookAlongForm } from './look-along-form';
import { TransferForm } from './transfer-form';

interface SharingProps {
  readonly file: NonNullable<FileQuery['careRequest']>;
}

/** Another desk may look along, or takes the file over. */
export function Sharing({ file }: SharingProps) {
  const { t } = useTranslation('sharing');
  const [sheet, setSheet] = useState<'lookAlong' | 'transfer'>();
  const { id, desk } = file;
  const close = () => setSheet(undefined);
  return (
    <div className="row no-print">
      <Button look="quiet" icon="eye" onClick={() => setSheet('lookAlong')}>
        {t('lookAlong.title')}
      </Button>
      <Button look="quiet" icon="arrow" onClick={() => setSheet('transfer')}>
        {t('transfer.title')}
      </Button>
      <SideSheet title={t('lookAlong.title')} open={sheet === 'lookAlong'} onClose={close}>
        <LookAlongForm id={id} deskId={desk.id} />
      </SideSheet>
      <SideSheet title={t('transfer.title')} open={sheet === 'transfer'} onClose={close}>
        <TransferForm file={file} onDone={close} />
      </SideSheet>
    </div>
  );
}
