import { useTranslation } from 'react-i18next';
import { DoneAlert, FaultAlert } from '../../design';

interface DescribedNoticeProps {
  /** What was described. */
  readonly name: string;
  /** Back to how it was, where there is such a thing. */
  readonly undo?:
    | {
        readonly now: () => void;
        readonly isPending: boolean;
        readonly isSuccess: boolean;
        readonly error: unknown;
      }
    | undefined;
  readonly onClose: () => void;
}

/** It was saved; and the way back. */
export function DescribedNotice({ name, undo, onClose }: DescribedNoticeProps) {
  const { t } = useTranslation('own-facts');
  return (
    <DoneAlert
      title={t(undo?.isSuccess ? 'undone' : 'saved', { name })}
      undo={undo && !undo.isSuccess ? { label: t('undo'), busy: undo.isPending, now: undo.now } : undefined}
      onClose={onClose}
    >
      <FaultAlert fault={undo?.error} />
    </DoneAlert>
  );
}
