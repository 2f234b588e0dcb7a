import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, Step, Steps } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { ToldStep } from '../shared/told';
import { type MyRequestQuery, StillSearching } from './request.generated';

type Request = NonNullable<MyRequestQuery['careRequest']>;

export function NextSteps({ request: { id, nextSteps, status } }: { readonly request: Request }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { mutate, isPending, error } = useChange(StillSearching);
  const steps = nextSteps ?? [];
  if (steps.length === 0) return null;
  const canConfirm = status === 'open' && steps.some(({ what }) => what === 'confirmSearching');
  return (
    <section className="stack">
      <h2>{t('request.next')}</h2>
      <Steps label={t('request.next')}>
        {steps.map((step, index) => (
          <Step
            key={`${step.what}-${index}`}
            title={<ToldStep step={step} />}
            meta={step.dueOn ? day(step.dueOn) : undefined}
            state={index === 0 ? 'now' : 'coming'}
          />
        ))}
      </Steps>
      {canConfirm && (
        <div className="row">
          <Button icon="check" busy={isPending} onClick={() => mutate({ id })}>
            {t('request.stillSearching')}
          </Button>
        </div>
      )}
      <FaultAlert fault={error} />
    </section>
  );
}
