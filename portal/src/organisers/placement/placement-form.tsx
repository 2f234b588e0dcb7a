import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, DateField, HalfDayGrid, SelectField, TextField } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/use-dates';
import { PlacementFault } from './placement-fault';
import { RegisterPlacement } from './placement.generated';

interface Placing {
  readonly locationId: string;
  readonly start: string;
  readonly childFirstName: string;
  readonly childLastName: string;
  readonly birthDate: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
}

interface PlacementFormProps {
  readonly locations: readonly { readonly id: string; readonly name: string }[];
  /** @param place name of the location */
  readonly onPlaced: (place: string) => void;
}

/** The least that a placement needs: who, from when, on which half-days, and how to reach the parent. */
export function PlacementForm({ locations, onPlaced }: PlacementFormProps) {
  const { t } = useTranslation('organisers');
  const { t: families } = useTranslation('families');
  const { register, handleSubmit, formState } = useForm<Placing>({ defaultValues: { start: today() } });
  const { mutateAsync, isPending, error } = useChange(RegisterPlacement);
  const [halfDays, setHalfDays] = useState<HalfDay[]>([]);
  const [placementId] = useState(() => crypto.randomUUID());
  const { errors, isSubmitted } = formState;
  const required = (field: string) => ({ required: t('placement.missing', { field }) });
  const [childFirst, childLast] = [t('placement.childFirstName'), t('placement.childLastName')];
  const [first, last] = [t('placement.firstName'), t('placement.lastName')];
  const place = async ({ locationId, start, birthDate, ...who }: Placing) => {
    if (halfDays.length === 0) return;
    const child = { firstName: who.childFirstName, lastName: who.childLastName, birthDate };
    const { firstName, lastName, phone } = who;
    const applicant = { firstName, lastName, phone, relation: 'parent' as const };
    const pattern = { weeks: [halfDays] };
    const facts = { unborn: birthDate > today() };
    await mutateAsync({ input: { placementId, locationId, start, pattern, facts, child, applicant } });
    onPlaced(locations.find(({ id }) => id === locationId)?.name ?? '');
  };
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => void handleSubmit(place)(event).catch(() => undefined)}
    >
      <Card as="section">
        <h2>{t('placement.where')}</h2>
        <SelectField label={t('offers.place')} {...register('locationId')}>
          {locations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <DateField
          label={families('offer.start')}
          error={errors.start?.message}
          {...register('start', required(families('offer.start')))}
        />
        <HalfDayGrid label={families('offer.days')} value={halfDays} onChange={setHalfDays} />
        {isSubmitted && halfDays.length === 0 && <Alert kind="error" title={t('placement.noDays')} live />}
      </Card>
      <Card as="section">
        <h2>{t('placement.child')}</h2>
        <TextField
          label={childFirst}
          error={errors.childFirstName?.message}
          {...register('childFirstName', required(childFirst))}
        />
        <TextField
          label={childLast}
          error={errors.childLastName?.message}
          {...register('childLastName', required(childLast))}
        />
        <DateField
          label={t('placement.birthDate')}
          hint={t('placement.birthDateHint')}
          error={errors.birthDate?.message}
          {...register('birthDate', required(t('placement.birthDate')))}
        />
      </Card>
      <Card as="section">
        <h2>{t('placement.parent')}</h2>
        <TextField
          label={first}
          error={errors.firstName?.message}
          {...register('firstName', required(first))}
        />
        <TextField label={last} error={errors.lastName?.message} {...register('lastName', required(last))} />
        <TextField
          type="tel"
          label={families('ask.you.phone')}
          error={errors.phone?.message}
          {...register('phone', {
            ...required(families('ask.you.phone')),
            pattern: { value: /^[+\d][\d\s./-]{7,20}$/, message: families('ask.you.phoneWrong') },
          })}
        />
      </Card>
      <PlacementFault fault={error} />
      <div className="row">
        <Button type="submit" icon="check" busy={isPending}>
          {t('placement.now')}
        </Button>
      </div>
    </form>
  );
}
