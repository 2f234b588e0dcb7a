import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert } from '../../../design';
import { useChange } from '../../../graphql/use-question';
import { ConfirmProposals, type ReviewedRoundQuery, WithdrawConfirmation } from './review.generated';
import type { OwnProposals } from './use-review';

interface AgreementProps {
  readonly round: NonNullable<ReviewedRoundQuery['allocationRound']>;
  readonly organiserId: string;
  readonly own: OwnProposals;
  /** A desk notes what the organiser told it. */
  readonly isDesk: boolean;
  /** What is proposed may be other than what was looked at. */
  readonly onRefused: () => void;
}

/** An organiser, or its desk for it, agrees with what it sees here, and may take that back until offers are made. */
export function Agreement({ round, organiserId, own, isDesk, onRefused }: AgreementProps) {
  const { t } = useTranslation('rounds');
  const confirm = useChange(ConfirmProposals);
  const withdraw = useChange(WithdrawConfirmation);
  const { id: roundId, status } = round;
  const { hash, confirmed, proposals } = own;
  if (status !== 'computed' || proposals.length === 0) return null;
  const agree = () => confirm.mutate({ roundId, organiserId, proposalsHash: hash }, { onError: onRefused });
  return (
    <Card emphasis={confirmed ? 'plain' : 'accent'}>
      {confirmed ? (
        <Alert kind="success" title={t('agreement.confirmed')} live>
          <p>{t('agreement.confirmedMore')}</p>
        </Alert>
      ) : (
        <p className="measure">{t(isDesk ? 'agreement.moreForDesk' : 'agreement.more')}</p>
      )}
      <div className="row">
        {confirmed ? (
          <Button
            look="secondary"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ roundId, organiserId })}
          >
            {t('agreement.withdraw')}
          </Button>
        ) : (
          <Button icon="check" busy={confirm.isPending} onClick={agree}>
            {t('agreement.confirm', { count: proposals.length })}
          </Button>
        )}
      </div>
      <FaultAlert fault={confirm.error ?? withdraw.error} />
    </Card>
  );
}
