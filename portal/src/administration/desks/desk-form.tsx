import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert, TextField } from '../../design';
import { Fault } from '../../graphql/fault';
import { useChange } from '../../graphql/use-question';
import { AreaFields } from './area-fields';
import { type DescribedDesk, describedAs } from './described-desk';
import { DescribeDesk } from './desks.generated';

export interface Describing {
  readonly code: string;
  readonly name: string;
  readonly organiser: string;
  readonly area: {
    readonly nis: string;
    readonly from: string;
    readonly to: string;
    readonly organiser: string | null;
    readonly enterpriseNumber: string | null;
  }[];
}

const emptyMember = { nis: '', from: '', to: '', organiser: null, enterpriseNumber: null };

interface DeskFormProps {
  /** Absent: a new one. */
  readonly desk?: DescribedDesk;
  readonly onDone: (name: string) => void;
}

/** A municipality has one desk at a time: another one ends there first. */
export function DeskForm({ desk, onDone }: DeskFormProps) {
  const { t } = useTranslation('administration');
  const known = desk && describedAs(desk);
  const form = useForm<Describing>({
    defaultValues: {
      ...{ code: known?.code ?? 'LLK-', name: known?.name ?? '', organiser: known?.organiser ?? '' },
      area: desk?.area.map((member) => ({ ...member, from: member.from ?? '', to: member.to ?? '' })) ?? [
        emptyMember,
      ],
    },
  });
  const { register, handleSubmit, control, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'area' });
  const { mutateAsync, isPending, error } = useChange(DescribeDesk);
  const describe = async ({ area, organiser, ...facts }: Describing) => {
    const members = area.map((member) => ({ ...member, from: member.from || null, to: member.to || null }));
    await mutateAsync({ input: { ...facts, organiser: organiser || null, area: members } });
    onDone(facts.name);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(describe)(event).catch(() => undefined)}
    >
      {!desk && (
        <TextField
          label={t('desk.code')}
          hint={t('desk.codeHint')}
          autoComplete="off"
          error={formState.errors.code?.message}
          {...register('code', {
            pattern: { value: /^LLK-[A-Za-z0-9-]{1,40}$/, message: t('desk.codeWrong') },
          })}
        />
      )}
      <TextField
        label={t('columns.name')}
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register('name', { required: t('desk.nameMissing') })}
      />
      <TextField label={t('desk.organiser')} autoComplete="off" optional {...register('organiser')} />
      <h3>{t('desk.area')}</h3>
      {fields.map(({ id }, index) => (
        <AreaFields key={id} form={form} index={index} onRemove={() => remove(index)} />
      ))}
      <div className="row">
        <Button look="secondary" icon="plus" onClick={() => append(emptyMember)}>
          {t('desk.addMunicipality')}
        </Button>
      </div>
      {error instanceof Fault && error.code === 'RULE_VIOLATED' ? (
        <Alert kind="error" title={t('desk.taken')} live>
          <p>{t('desk.takenMore')}</p>
        </Alert>
      ) : (
        <FaultAlert fault={error} />
      )}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('change.now')}
        </Button>
      </div>
    </form>
  );
}
