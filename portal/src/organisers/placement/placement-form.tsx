import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, DateField, HalfDayGrid, SelectField } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useChange } from '../../graphql/use-question';
import { today } from '../../language/days';
import { type ChildAndParent, ChildAndParentFields, personsOf } from '../shared/child-and-parent';
import { PlacementFault } from './placement-fault';
import { RegisterPlacement } from './placement.generated';

interface Placing extends ChildAndParent {
  readonly locationId: string;
  readonly start: string;
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
  const form = useForm<Placing>({ defaultValues: { start: today() } });
  const { mutateAsync, isPending, error } = useChange(RegisterPlacement);
  const [halfDays, setHalfDays] = useState<HalfDay[]>([]);
  const [placementId] = useState(() => crypto.randomUUID());
  const { errors, isSubmitted } = form.formState;
  const place = async ({ locationId, start, ...who }: Placing) => {
    if (halfDays.length === 0) return;
    const pattern = { weeks: [halfDays] };
    const facts = { unborn: who.birthDate > today() };
    await mutateAsync({ input: { placementId, locationId, start, pattern, facts, ...personsOf(who) } });
    onPlaced(locations.find(({ id }) => id === locationId)?.name ?? '');
  };
  return (
    <FormProvider {...form}>
      <form
        className="stack measure"
        noValidate
        onSubmit={(event) =>
          void form
            .handleSubmit(place)(event)
            .catch(() => undefined)
        }
      >
        <Card as="section">
          <h2>{t('placement.where')}</h2>
          <SelectField label={t('offers.place')} {...form.register('locationId')}>
            {locations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <DateField
            label={families('offer.start')}
            error={errors.start?.message}
            {...form.register('start', {
              required: t('placement.missing', { field: families('offer.start') }),
            })}
          />
          <HalfDayGrid label={families('offer.days')} value={halfDays} onChange={setHalfDays} />
          {isSubmitted && halfDays.length === 0 && <Alert kind="error" title={t('placement.noDays')} live />}
        </Card>
        <ChildAndParentFields birthDateHint={t('placement.birthDateHint')} />
        <PlacementFault fault={error} />
        <div className="row">
          <Button type="submit" icon="check" busy={isPending}>
            {t('placement.now')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
