import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, DateField, FaultAlert, Fold, SelectField } from '../../design';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import type { SetAnew } from './agreement-notice';
import { SetAgreement } from './agreements.generated';
import { type Agreement, replaces, type SettingName, valueOn } from './settings';
import { readValue, ValueField, writeValue } from './value-field';

export interface Agreeing {
  readonly value: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly organiserId: string;
  readonly tier: '' | (typeof tiers)[number];
}

const tiers = ['T0', 'T1', 'T2', 'T3'] as const;

interface AgreementFormProps {
  readonly deskId: string;
  readonly setting: SettingName;
  readonly known: readonly Agreement[];
  readonly organisers: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: (changed: SetAnew) => void;
}

/** Something else from a day on; what happened before that day stays as it was. */
export function AgreementForm({ deskId, setting, known, organisers, onDone }: AgreementFormProps) {
  const { t } = useTranslation('administration');
  const form = useForm<Agreeing>({
    defaultValues: {
      value: writeValue(valueOn(known, setting, today())),
      ...{ validFrom: today(), validUntil: '', organiserId: '', tier: '' },
    },
  });
  const { register, handleSubmit, formState } = form;
  const { mutateAsync, isPending, error } = useChange(SetAgreement);
  const agree = async ({ value, validFrom, validUntil, organiserId, tier }: Agreeing) => {
    const about = { ...(organiserId && { organiserId }), ...(tier && { tier }) };
    const agreement = { setting, value: readValue(setting, value), validFrom, ...about };
    const input = { deskId, setting, validFrom, ...about };
    const set = { ...input, value: JSON.stringify(agreement.value), validUntil: validUntil || null };
    await mutateAsync({ input: set });
    // Agreements are never erased: only what took the place of another can be taken back.
    const replaced = known.find((one) => replaces(one, agreement));
    const back = replaced && {
      ...{ ...input, value: JSON.stringify(replaced.value) },
      validUntil: replaced.validUntil ?? null,
    };
    onDone({ setting, input: set, back });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(agree)(event).catch(() => undefined)}
    >
      <ValueField setting={setting} form={form} />
      <DateField
        label={t('columns.from')}
        hint={t('change.fromHint')}
        error={formState.errors.validFrom?.message}
        {...register('validFrom', { required: t('give.fromMissing') })}
      />
      <DateField
        label={t('columns.until')}
        hint={t('change.untilHint')}
        optional
        error={formState.errors.validUntil?.message}
        {...register('validUntil', {
          validate: (until, { validFrom }) => until === '' || until >= validFrom || t('give.untilEarly'),
        })}
      />
      <Fold summary={t('change.onlyFor')}>
        <div className="stack">
          <SelectField label={t('change.organiser')} {...register('organiserId')}>
            <option value="">{t('change.everyOrganiser')}</option>
            {organisers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('change.tier')} {...register('tier')}>
            <option value="">{t('change.everyTier')}</option>
            {tiers.map((tier) => (
              <option key={tier} value={tier}>
                {t(`tiers.${tier}`)}
              </option>
            ))}
          </SelectField>
        </div>
      </Fold>
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('change.now')}
        </Button>
      </div>
    </form>
  );
}
