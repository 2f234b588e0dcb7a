import { useTranslation } from 'react-i18next';
import { DoneAlert, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { UnmergeRequest } from './doubles.generated';

/** What was merged last: the card that it was done on is gone. */
export interface Merged {
  readonly otherId: string;
  readonly otherNumber: string;
  readonly keptNumber: string;
}

interface MergedNoticeProps {
  readonly merged: Merged;
  readonly onClose: () => void;
}

export function MergedNotice({ merged: { otherId, otherNumber, keptNumber }, onClose }: MergedNoticeProps) {
  const { t } = useTranslation('doubles');
  const { mutate, isPending, isSuccess, error } = useChange(UnmergeRequest);
  const numbers = { kept: keptNumber, other: otherNumber };
  return (
    <DoneAlert
      title={isSuccess ? t('merge.undone', numbers) : t('merge.done', numbers)}
      undo={
        isSuccess
          ? undefined
          : { label: t('merge.undo'), busy: isPending, now: () => mutate({ id: otherId }) }
      }
      onClose={onClose}
    >
      <FaultAlert fault={error} />
    </DoneAlert>
  );
}
