import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, DateField, Fold, SelectField } from '../../design';
import { useDates } from '../../language/use-dates';
import { AgeFields } from './age-fields';
import { CountsField } from './counts-field';
import { DescribingFault } from './describing-fault';
import { type GroupFields, groupFieldsOf, groupInputOf, type OwnGroup } from './group-input';
import type { OwnLocation } from './location-input';
import { DescribePlaceGroup } from './own-facts.generated';
import { useDescribing } from './use-describing';

const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
const kinds = ['urgent', 'occasional', 'inclusive'] as const;

interface GroupFormProps {
  readonly locationId: string;
  /** As it is now; absent: a new one. */
  readonly group?: OwnGroup | undefined;
  readonly onDone: (after: OwnLocation, id: string) => void;
  /** Fills the form anew, with what stands there now. */
  readonly onAgain: () => void;
}

/** How many places a group has from a day on, for whom, at what price. */
export function GroupForm({ locationId, group, onDone, onAgain }: GroupFormProps) {
  const { t } = useTranslation('own-facts');
  const { t: organisers } = useTranslation('organisers');
  const { day } = useDates();
  const [known] = useState(group);
  // Its own id: the same once more, after an answer that got lost, is no second group.
  const [id] = useState(() => known?.id ?? crypto.randomUUID());
  const form = useForm<GroupFields>({ defaultValues: groupFieldsOf(known) });
  const { register, handleSubmit, formState } = form;
  const { errors } = formState;
  const { mutateAsync, isPending, error } = useDescribing(DescribePlaceGroup, known);
  const describe = async (fields: GroupFields) => {
    if (fields.tier === '') return;
    const input = groupInputOf({ locationId, id }, fields.tier, fields);
    onDone((await mutateAsync({ input })).describePlaceGroup.location, id);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(describe)(event).catch(() => undefined)}
    >
      <CountsField form={form} name="places" label={t('groups.places')} hint={t('groups.placesHint')} />
      <DateField
        label={t('groups.from')}
        hint={t('groups.fromHint')}
        error={errors.validFrom?.message}
        {...register('validFrom', {
          required: t('groups.fromMissing'),
          // What was before that day is history already; else later plans would be lost unseen.
          validate: (from) =>
            !known || from >= known.validFrom || t('groups.fromEarly', { date: day(known.validFrom) }),
        })}
      />
      <DateField
        label={t('groups.until')}
        hint={t('groups.untilHint')}
        optional
        error={errors.validTo?.message}
        {...register('validTo', {
          validate: (to, { validFrom }) => to === '' || to >= validFrom || t('groups.untilEarly'),
        })}
      />
      <SelectField
        label={t('groups.tier')}
        error={errors.tier?.message}
        {...register('tier', { required: t('groups.tierMissing') })}
      >
        <option value="">{t('choose')}</option>
        {tiers.map((tier) => (
          <option key={tier} value={tier}>
            {t(`tiers.${tier}`)}
          </option>
        ))}
      </SelectField>
      <AgeFields form={form} />
      <SelectField label={t('groups.kind')} {...register('kind')}>
        <option value="">{t('groups.everybody')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {organisers(`group.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Fold summary={t('groups.caregivers')}>
        <CountsField
          form={form}
          name="caregivers"
          label={t('groups.caregivers')}
          hint={t('groups.caregiversHint')}
          optional
        />
      </Fold>
      <DescribingFault fault={error} onAgain={onAgain} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
