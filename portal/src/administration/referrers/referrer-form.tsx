import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, DateField, FaultAlert, SelectField, TextField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { isUuid } from '../shared/uuid';
import { type Referrer, referrerKinds } from './referrer';
import type { ChangedReferrer } from './referrer-notice';
import { DescribeReferrer } from './referrers.generated';

interface Described {
  readonly name: string;
  readonly kind: Referrer['kind'] | '';
  readonly id: string;
  readonly until: string;
}

interface ReferrerFormProps {
  readonly deskId: string;
  /** Absent: a new one. */
  readonly known: Referrer | undefined;
  readonly referrers: readonly Referrer[];
  readonly onDone: (changed: ChangedReferrer) => void;
}

export function ReferrerForm({ deskId, known, referrers, onDone }: ReferrerFormProps) {
  const { t } = useTranslation('administration');
  const { register, handleSubmit, formState } = useForm<Described>({
    defaultValues: {
      ...{ name: known?.name ?? '', kind: known?.kind ?? '' },
      ...{ id: '', until: known?.until ?? '' },
    },
  });
  const { mutateAsync, isPending, error } = useChange(DescribeReferrer);
  const save = async ({ name, kind, id, until }: Described) => {
    if (kind === '') return;
    const referrerId = known?.id ?? (id.trim().toLowerCase() || null);
    const input = { deskId, id: referrerId, kind, name: name.trim(), until: until || null };
    const { describeReferrer } = await mutateAsync({ input });
    onDone({ name: input.name, at: describeReferrer.position, back: known && { ...known, deskId } });
  };
  const validId = (id: string) => {
    const wanted = id.trim().toLowerCase();
    if (wanted !== '' && !isUuid(wanted)) return t('give.personIdWrong');
    return !referrers.some((other) => other.id === wanted) || t('referrers.idKnown');
  };
  const { errors } = formState;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(save)(event).catch(() => undefined)}
    >
      <TextField
        label={t('columns.name')}
        hint={t('referrers.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('desk.nameMissing') })}
      />
      <SelectField
        label={t('referrers.kind')}
        error={errors.kind?.message}
        {...register('kind', { required: t('referrers.kindMissing') })}
      >
        <option value="">{t('give.choose')}</option>
        {referrerKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`referrers.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      {known ? (
        <p className="small soft">
          {t('referrers.ownId')} <code>{known.id}</code>
        </p>
      ) : (
        <TextField
          label={t('give.personId')}
          hint={t('referrers.idHint')}
          autoComplete="off"
          spellCheck={false}
          optional
          error={errors.id?.message}
          {...register('id', { validate: validId })}
        />
      )}
      <DateField
        label={t('referrers.until')}
        hint={t('referrers.untilHint')}
        optional
        {...register('until')}
      />
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('change.now')}
        </Button>
      </div>
    </form>
  );
}
