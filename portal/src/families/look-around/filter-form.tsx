import { useTranslation } from 'react-i18next';
import { Card, CheckField, DateField, HalfDayGrid, SelectField } from '../../design';
import type { DesksQuery } from '../shared/desks.generated';
import { MunicipalityOptions } from '../shared/municipality-options';
import { farthest, type Filter, type WiderHours, widerHours } from './filter';

interface FilterFormProps {
  readonly filter: Filter;
  readonly desks: DesksQuery['desks'];
  readonly onChange: (filter: Filter) => void;
}

const distances = [2, 5, 10, 20, farthest];

/** What one looks for; the list follows at once. */
export function FilterForm({ filter, desks, onChange }: FilterFormProps) {
  const { t } = useTranslation('families');
  const toggled = (hours: WiderHours, on: boolean) =>
    widerHours.filter((one) => (one === hours ? on : filter.hours.includes(one)));
  return (
    <Card as="section">
      <h2>{t('lookAround.filter')}</h2>
      <SelectField
        label={t('municipality')}
        value={filter.nis}
        onChange={({ target }) => onChange({ ...filter, nis: target.value })}
      >
        <MunicipalityOptions desks={desks} />
      </SelectField>
      <DateField
        label={t('startWanted')}
        value={filter.start}
        onChange={({ target }) => target.value && onChange({ ...filter, start: target.value })}
      />
      <details open={filter.halfDays.length > 0}>
        <summary>{t('lookAround.days')}</summary>
        <HalfDayGrid
          label={t('lookAround.days')}
          value={filter.halfDays}
          onChange={(halfDays) => onChange({ ...filter, halfDays })}
        />
      </details>
      <details open={filter.price !== 'any' || filter.within !== farthest || filter.hours.length > 0}>
        <summary>{t('lookAround.moreFilters')}</summary>
        <div className="stack">
          <SelectField
            label={t('lookAround.within')}
            value={filter.within}
            onChange={({ target }) => onChange({ ...filter, within: Number(target.value) })}
          >
            {distances.map((distance) => (
              <option key={distance} value={distance}>
                {distance === farthest ? t('lookAround.anyDistance') : t('kilometres', { distance })}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('lookAround.kind')}
            value={filter.kind}
            onChange={({ target }) => onChange({ ...filter, kind: kindOf(target.value) })}
          >
            <option value="any">{t('lookAround.anyKind')}</option>
            <option value="familyCare">{t('kinds.familyCare')}</option>
            <option value="groupCare">{t('kinds.groupCare')}</option>
          </SelectField>
          <CheckField
            label={t('lookAround.income')}
            hint={t('lookAround.incomeHint')}
            input={{
              checked: filter.price === 'income',
              onChange: ({ target }) => onChange({ ...filter, price: target.checked ? 'income' : 'any' }),
            }}
          />
          {widerHours.map((hours) => (
            <CheckField
              key={hours}
              label={t(`hours.${hours}`)}
              input={{
                checked: filter.hours.includes(hours),
                onChange: ({ target }) => onChange({ ...filter, hours: toggled(hours, target.checked) }),
              }}
            />
          ))}
          <CheckField
            label={t('lookAround.inclusive')}
            input={{
              checked: filter.inclusive,
              onChange: ({ target }) => onChange({ ...filter, inclusive: target.checked }),
            }}
          />
        </div>
      </details>
      <CheckField
        label={t('lookAround.onlyFree')}
        input={{
          checked: filter.onlyFree,
          onChange: ({ target }) => onChange({ ...filter, onlyFree: target.checked }),
        }}
      />
    </Card>
  );
}

const kindOf = (text: string): Filter['kind'] =>
  text === 'familyCare' || text === 'groupCare' ? text : 'any';
