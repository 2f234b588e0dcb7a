import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert, Fold, HalfDayGrid, SelectField, TextField } from '../../../design';
import type { HalfDay } from '../../../design/half-days';
import { useQuestion } from '../../../graphql/use-question';
import { useGroupName } from '../../../organisers/shared/use-group-name';
import type { PlaceOfDesk } from '../shared/use-places-of-desks';
import { SupposedPlaces } from './supposed-places';
import type { OtherPlaces } from './suppositions';
import { GroupsOfLocation } from './what-if.generated';

interface OtherPlacesFormProps {
  /** Among which one chooses. */
  readonly locations: readonly PlaceOfDesk[];
  readonly places: readonly OtherPlaces[];
  readonly onChange: (places: readonly OtherPlaces[]) => void;
}

interface Chosen {
  readonly locationId: string;
  readonly placeGroupId: string;
  readonly change: number;
}

/** As many as an allocation can count. */
const mostPlaces = 500;

/** Places more or fewer, one group at a time. */
export function OtherPlacesForm({ locations, places, onChange }: OtherPlacesFormProps) {
  const { t } = useTranslation('rounds');
  const groupName = useGroupName();
  const [onSome, setOnSome] = useState(false);
  const [halfDays, setHalfDays] = useState<readonly HalfDay[]>([]);
  const { register, handleSubmit, watch, setValue, formState } = useForm<Chosen>({
    defaultValues: { locationId: '', placeGroupId: '', change: 1 },
  });
  const { errors } = formState;
  const locationId = watch('locationId');
  const { data, error } = useQuestion(GroupsOfLocation, { id: locationId }, { enabled: locationId !== '' });
  const groups = data?.location?.id === locationId ? data.location.placeGroups : [];
  const add = ({ placeGroupId, change }: Chosen) => {
    const group = groups.find(({ id }) => id === placeGroupId);
    const location = locations.find(({ id }) => id === locationId);
    if (!group || !location) return;
    const some = onSome && halfDays.length > 0 ? { halfDays } : {};
    const added = { location: location.name, group: groupName(group), placeGroupId, change, ...some };
    onChange([...places.filter((other) => other.placeGroupId !== placeGroupId), added]);
    setValue('placeGroupId', '');
  };
  return (
    <Card as="section">
      <h2>{t('whatIf.places')}</h2>
      <SupposedPlaces places={places} onChange={onChange} />
      <form className="stack" noValidate onSubmit={(event) => void handleSubmit(add)(event)}>
        <div className="row row-end">
          <SelectField
            label={t('columns.location')}
            error={errors.locationId?.message}
            {...register('locationId', {
              required: t('whatIf.locationMissing'),
              onChange: () => setValue('placeGroupId', ''),
            })}
          >
            <option value="">{t('cutOffs.choose')}</option>
            {locations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('whatIf.group')}
            error={errors.placeGroupId?.message}
            {...register('placeGroupId', { required: t('whatIf.groupMissing') })}
          >
            <option value="">{t('whatIf.chooseGroup')}</option>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {groupName(group)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('whatIf.change')}
            type="number"
            min={-mostPlaces}
            max={mostPlaces}
            error={errors.change?.message}
            {...register('change', {
              valueAsNumber: true,
              validate: (count) =>
                (Number.isInteger(count) && count !== 0 && Math.abs(count) <= mostPlaces) ||
                t('whatIf.changeWrong'),
            })}
          />
        </div>
        <Fold summary={t('whatIf.onSome')} onToggle={setOnSome}>
          <HalfDayGrid label={t('whatIf.halfDays')} value={halfDays} onChange={setHalfDays} />
        </Fold>
        <FaultAlert fault={error} />
        <div className="row">
          <Button type="submit" look="secondary" icon="plus">
            {t('whatIf.add')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
