import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert } from '../../../design';
import { useChange } from '../../../graphql/use-question';
import { type ReviewedRoundQuery, UndoDeviation } from '../review/review.generated';

type Reviewed = Pick<NonNullable<ReviewedRoundQuery['allocationRound']>, 'id' | 'status' | 'deviations'>;

/** Where people decided otherwise than the round; until offers are made, it can be taken back. */
export function Deviations({ round: { id, status, deviations } }: { readonly round: Reviewed }) {
  const { t } = useTranslation('rounds');
  const { mutate, isPending, variables, error } = useChange(UndoDeviation);
  if (!deviations) return null;
  const mayUndo = status === 'computed' || status === 'frozen';
  return (
    <Card as="section">
      <h2>{t('deviations.title')}</h2>
      {deviations.length === 0 && <p className="soft">{t('deviations.none')}</p>}
      <ul className="plain-list stack stack-tight">
        {deviations.map(({ id: deviationId, roundNumber, location, reason }) => (
          <li key={deviationId} className="row row-apart">
            <span>
              {t('deviations.one', { number: roundNumber.slice(0, 6), place: location.name })}{' '}
              <span className="soft">{t(`deviationReasons.${reason}`)}</span>
            </span>
            {mayUndo && (
              <Button
                look="quiet"
                busy={isPending && variables.deviationId === deviationId}
                onClick={() => mutate({ roundId: id, deviationId })}
              >
                {t('deviations.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FaultAlert fault={error} />
    </Card>
  );
}
