import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, CheckField, ChoiceField, Loading, TextField } from '../../design';
import { deskOf } from '../../families/shared/desks';
import { useDesks } from '../../families/shared/use-desks';
import { AddressFields } from './address-fields';
import { DescribingFault } from './describing-fault';
import { HoursFields } from './hours-fields';
import {
  changedInput,
  describedAs,
  fieldsOf,
  type LocationFields,
  type OwnLocation,
  sameHours,
  withHours,
} from './location-input';
import { DescribeLocation } from './own-facts.generated';
import { useDescribing } from './use-describing';

interface LocationFormProps {
  /** As it is now; absent: a new location. */
  readonly location?: OwnLocation;
  readonly organiserId: string;
  /** Names that other own locations have: the same one twice is the same location twice. */
  readonly taken: readonly string[];
  readonly onDone: (after: OwnLocation) => void;
  /** Fills the form anew, with what stands there now. */
  readonly onAgain: () => void;
}

/** What families see of a location. */
export function LocationForm({ location, organiserId, taken, onDone, onAgain }: LocationFormProps) {
  const { t } = useTranslation('own-facts');
  const { t: families } = useTranslation('families');
  const [known] = useState(location);
  const form = useForm<LocationFields>({ defaultValues: fieldsOf(known) });
  const { register, handleSubmit, formState } = form;
  const { errors } = formState;
  const desks = useDesks();
  const { mutateAsync, isPending, error } = useDescribing(DescribeLocation, known);
  if (desks.isPending) return <Loading />;
  const deskFor = (nis: string) => deskOf(desks.data?.desks ?? [], nis);
  const describe = async (fields: LocationFields) => {
    const before = known
      ? describedAs(known)
      : { organiserId, deskId: deskFor(fields.nis)?.id ?? '', name: '', kind: 'groupCare' as const };
    const input = changedInput(before, fields);
    const { describeLocation } = await mutateAsync({
      input: sameHours(fields.hours, fieldsOf(known).hours) ? input : withHours(input, fields.hours),
    });
    onDone(describeLocation.location);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(describe)(event).catch(() => undefined)}
    >
      <TextField
        label={t('location.name')}
        autoComplete="off"
        error={errors.name?.message}
        {...register('name', {
          validate: (name) => {
            if (name.trim() === '') return t('location.nameMissing');
            return name === known?.name || !taken.includes(name.trim()) || t('location.nameTaken');
          },
        })}
      />
      {!known && (
        <ChoiceField
          label={t('location.kind')}
          error={errors.kind?.message}
          choices={(['familyCare', 'groupCare'] as const).map((value) => ({
            value,
            label: families(`kinds.${value}`),
          }))}
          input={register('kind', { required: t('location.kindMissing') })}
        />
      )}
      <AddressFields
        form={form}
        checkNis={(nis) => known !== undefined || deskFor(nis) !== undefined || t('location.noDesk')}
      />
      <HoursFields form={form} />
      <CheckField label={t('location.publicHolidays')} input={register('publicHolidays')} />
      <CheckField label={t('location.inclusive')} input={register('inclusive')} />
      <TextField
        label={t('location.urgentPlaces')}
        hint={t('location.urgentPlacesHint')}
        inputMode="numeric"
        autoComplete="off"
        optional
        error={errors.urgentPlaces?.message}
        {...register('urgentPlaces', { pattern: { value: /^\s*\d{0,3}\s*$/, message: t('numberWrong') } })}
      />
      <DescribingFault fault={error} onAgain={onAgain} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
