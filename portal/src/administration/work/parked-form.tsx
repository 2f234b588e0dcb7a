import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ChoiceField, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { type ParkedEvent, type Part, type Service, services } from './services';

const reasonsOf = {
  retry: ['repaired', 'serviceIsBack', 'other'],
  drop: ['noEffectNeeded', 'settledByHand', 'cannotBeRead', 'other'],
} as const;
type Reason = (typeof reasonsOf)['retry' | 'drop'][number];

/** What somebody is about to do. */
export type Wanted =
  | { readonly what: 'retry'; readonly part: Part }
  | { readonly what: 'drop'; readonly part: Part; readonly event: ParkedEvent };

export interface Done {
  readonly what: Wanted['what'];
  readonly takenIn: number;
  readonly stillParked: number;
}

interface ParkedFormProps {
  readonly service: Service;
  readonly wanted: Wanted;
  readonly onDone: (done: Done) => void;
}

/** Asks why: that is recorded with who it was. */
export function ParkedForm({ service, wanted, onDone }: ParkedFormProps) {
  const { t } = useTranslation('work');
  const { what, part } = wanted;
  const retry = useChange(services[service].retry);
  const drop = useChange(services[service].drop);
  const { register, handleSubmit, formState } = useForm<{ reason: Reason | null }>();
  const carryOut = async ({ reason }: { reason: Reason | null }) => {
    if (reason === null) return;
    const asked = { consumer: part.consumer, reason };
    const { done } =
      wanted.what === 'retry'
        ? await retry.mutateAsync(asked)
        : await drop.mutateAsync({
            ...asked,
            stream: wanted.event.stream,
            position: wanted.event.position,
          });
    onDone({ what, takenIn: done.takenIn, stillParked: done.stillParked });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(carryOut)(event).catch(() => undefined)}
    >
      <p>{t(`${what}.more`, { name: part.name })}</p>
      {wanted.what === 'drop' && (
        <Alert kind="warning" title={t('drop.forGood')}>
          <p>
            <code>{wanted.event.stream}</code>
          </p>
          <p>{t('drop.consequence')}</p>
        </Alert>
      )}
      <ChoiceField
        label={t('why')}
        error={formState.errors.reason?.message}
        choices={reasonsOf[what].map((value) => ({ value, label: t(`reasons.${value}`) }))}
        input={register('reason', { required: t('whyMissing') })}
      />
      <FaultAlert fault={retry.error ?? drop.error} />
      <div className="row">
        <Button
          type="submit"
          look={what === 'drop' ? 'danger' : 'primary'}
          busy={retry.isPending || drop.isPending}
        >
          {t(`${what}.now`)}
        </Button>
      </div>
    </form>
  );
}
