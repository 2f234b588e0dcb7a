import { useTranslation } from 'react-i18next';
import { DoneAlert, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { DescribeReferrer, type DescribeReferrerMutationVariables } from './referrers.generated';

/** What was written down last, at which position, and what was there before. */
export interface ChangedReferrer {
  readonly name: string;
  readonly at: number;
  readonly back: DescribeReferrerMutationVariables['input'] | undefined;
}

interface ReferrerNoticeProps {
  readonly changed: ChangedReferrer;
  readonly onClose: () => void;
}

export function ReferrerNotice({ changed: { name, back }, onClose }: ReferrerNoticeProps) {
  const { t } = useTranslation('administration');
  const { mutate, isPending, isSuccess, error } = useChange(DescribeReferrer);
  const undo = back &&
    !isSuccess && { label: t('done.undo'), busy: isPending, now: () => mutate({ input: back }) };
  return (
    <DoneAlert
      title={isSuccess ? t('desk.undone', { name: back?.name }) : t('desk.done', { name })}
      undo={undo || undefined}
      onClose={onClose}
    >
      <FaultAlert fault={error} />
    </DoneAlert>
  );
}
