import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ChoiceField, FaultAlert } from '../../../design';
import { useChange, useQuestion } from '../../../graphql/use-question';
import { ConsequenceList } from './consequence-list';
import { Consequences, Deviate, type DeviateMutationVariables } from './review.generated';

type Reason = DeviateMutationVariables['input']['reason'];

const reasons = [
  'siblingsTogether',
  'careContinuity',
  'groupBalance',
  'childsInterest',
  'healthOrWelfare',
  'placeNotThere',
  'familySaysNo',
  'other',
] as const satisfies readonly Reason[];

interface DeviateFormProps {
  readonly roundId: string;
  readonly roundNumber: string;
  readonly requestNumber: string | undefined;
  readonly locationId: string;
  readonly onDone: () => void;
}

/** First what would follow, then the reason: nobody decides otherwise without having seen for whom it matters. */
export function DeviateForm({ roundId, roundNumber, requestNumber, locationId, onDone }: DeviateFormProps) {
  const { t } = useTranslation('rounds');
  // The same deviation when it is sent again.
  const [deviationId] = useState(() => crypto.randomUUID());
  const { register, handleSubmit, formState } = useForm<{ readonly reason: Reason }>();
  const foreseen = useQuestion(Consequences, { roundId, roundNumber, locationId });
  const { mutateAsync, isPending, error } = useChange(Deviate);
  const deviate = async ({ reason }: { readonly reason: Reason }) => {
    await mutateAsync({ input: { roundId, deviationId, roundNumber, locationId, reason } });
    onDone();
  };
  const consequences = foreseen.data?.roundDeviationConsequences;
  return (
    <section className="stack">
      <h3>{t('deviate.title')}</h3>
      <div role="status">{foreseen.isPending && <p>{t('deviate.computing')}</p>}</div>
      <FaultAlert fault={foreseen.error} />
      {consequences && (
        <>
          <ConsequenceList
            consequences={consequences}
            roundNumber={roundNumber}
            requestNumber={requestNumber}
          />
          <form
            className="stack"
            noValidate
            onSubmit={(event) => void handleSubmit(deviate)(event).catch(() => undefined)}
          >
            <ChoiceField
              label={t('deviate.reason')}
              hint={t('deviate.reasonHint')}
              error={formState.errors.reason?.message}
              choices={reasons.map((value) => ({ value, label: t(`deviationReasons.${value}`) }))}
              input={register('reason', { required: t('deviate.reasonMissing') })}
            />
            <FaultAlert fault={error} />
            <div className="row">
              <Button type="submit" busy={isPending}>
                {t('deviate.now')}
              </Button>
              <Button look="quiet" onClick={onDone}>
                {t('deviate.not')}
              </Button>
            </div>
          </form>
        </>
      )}
    </section>
  );
}
