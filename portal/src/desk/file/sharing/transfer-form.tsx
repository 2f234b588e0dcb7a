import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField, DateField, FaultAlert, SelectField, TextArea } from '../../../design';
import { ask } from '../../../graphql/ask';
import { today } from '../../../language/days';
import type { FileQuery } from '../file.generated';
import { useLeaveFile } from '../use-leave-file';
import { DeskOptions, useOtherDesks } from './other-desks';
import { TransferRequest, type TransferRequestMutationVariables } from './sharing.generated';

interface TransferFormProps {
  readonly file: NonNullable<FileQuery['careRequest']>;
  readonly onDone: () => void;
}

interface Transfer {
  readonly toDeskId: string;
  readonly explanation: string;
  readonly lookAlongUntil: string;
}

/** The file goes to another desk; the own desk sees it no longer, or until a day. */
export function TransferForm({ file: { id, number, desk }, onDone }: TransferFormProps) {
  const { t } = useTranslation('sharing');
  const desks = useOtherDesks(desk.id);
  const [stays, setStays] = useState(false);
  const { register, handleSubmit, formState } = useForm<Transfer>();
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (variables: TransferRequestMutationVariables) => ask(TransferRequest, variables),
  });
  const { errors } = formState;
  const leave = useLeaveFile(id);
  const transfer = async ({ toDeskId, explanation, lookAlongUntil }: Transfer) => {
    const until = stays ? lookAlongUntil : '';
    await mutateAsync({ id, toDeskId, explanation: explanation || null, lookAlongUntil: until || null });
    if (!until) {
      const name = desks.find((one) => one.id === toDeskId)?.name ?? '';
      return leave({ moved: { number, desk: name } });
    }
    onDone();
    await client.invalidateQueries();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(transfer)(event).catch(() => undefined)}
    >
      <Alert kind="warning" title={t('transfer.warning')}>
        <p>{t('transfer.more')}</p>
      </Alert>
      <SelectField
        label={t('desk')}
        error={errors.toDeskId?.message}
        {...register('toDeskId', { required: t('deskMissing') })}
      >
        <DeskOptions desks={desks} />
      </SelectField>
      <TextArea label={t('transfer.explanation')} optional {...register('explanation')} />
      <CheckField
        label={t('transfer.lookAlong')}
        hint={t('transfer.lookAlongMore')}
        input={{ checked: stays, onChange: ({ target }) => setStays(target.checked) }}
      />
      {stays && (
        <DateField
          label={t('transfer.until')}
          min={today()}
          error={errors.lookAlongUntil?.message}
          {...register('lookAlongUntil', {
            required: t('transfer.untilMissing'),
            validate: (until) => until >= today() || t('transfer.untilPast'),
          })}
        />
      )}
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" look="danger" busy={isPending}>
          {t('transfer.now')}
        </Button>
      </div>
    </form>
  );
}
