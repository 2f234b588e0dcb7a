import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert, SideSheet } from '../../design';
import { useChange } from '../../graphql/use-question';
import { agreeingOf, type Double, isAtOneDesk } from './double';
import { DoubleSides } from './double-sides';
import { ConfirmSameChild, RejectSameChild } from './doubles.generated';
import { MergeForm } from './merge-form';
import type { Merged } from './merged-notice';

interface DoubleCardProps {
  readonly double: Double;
  readonly deskId: string;
  readonly onMerged: (merged: Merged) => void;
}

export function DoubleCard({ double, deskId, onMerged }: DoubleCardProps) {
  const { t } = useTranslation('doubles');
  const heading = useId();
  const [asked, setAsked] = useState<'merge' | 'reject'>();
  const confirm = useChange(ConfirmSameChild);
  const { request, otherRequest, confirmedBy } = double;
  const pair = { id: request.id, other: otherRequest.id };
  const oneDesk = isAtOneDesk(double);
  const close = () => setAsked(undefined);
  return (
    <Card as="li" labelledBy={heading}>
      <h2 id={heading}>
        <DoubleSides {...{ double, deskId }} />
      </h2>
      <p>
        {t('agreeing', {
          what: agreeingOf(double)
            .map((kind) => t(`kinds.${kind}`))
            .join(', '),
        })}
      </p>
      {confirmedBy.length > 0 && <p>{t('otherConfirmed')}</p>}
      <div className="row">
        {oneDesk ? (
          <Button look="secondary" onClick={() => setAsked('merge')}>
            {t('merge.open')}
          </Button>
        ) : (
          <Button look="secondary" icon="check" busy={confirm.isPending} onClick={() => confirm.mutate(pair)}>
            {t('same')}
          </Button>
        )}
        <Button look="quiet" onClick={() => setAsked('reject')}>
          {t('reject.open')}
        </Button>
      </div>
      <FaultAlert fault={confirm.error} />
      <SideSheet title={t('merge.title')} open={asked === 'merge'} onClose={close}>
        <MergeForm
          double={double}
          onDone={(merged) => {
            close();
            onMerged(merged);
          }}
        />
      </SideSheet>
      <SideSheet title={t('reject.title')} open={asked === 'reject'} onClose={close}>
        <RejectForm pair={pair} onDone={close} />
      </SideSheet>
    </Card>
  );
}

interface RejectFormProps {
  readonly pair: { readonly id: string; readonly other: string };
  readonly onDone: () => void;
}

/** Asks once more: this cannot be undone. */
function RejectForm({ pair, onDone }: RejectFormProps) {
  const { t } = useTranslation('doubles');
  const { mutate, isPending, error } = useChange(RejectSameChild);
  return (
    <>
      <p>{t('reject.more')}</p>
      <FaultAlert fault={error} />
      <div className="row">
        <Button look="danger" busy={isPending} onClick={() => mutate(pair, { onSuccess: onDone })}>
          {t('reject.now')}
        </Button>
      </div>
    </>
  );
}
