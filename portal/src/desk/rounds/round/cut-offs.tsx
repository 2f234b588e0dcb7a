import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, FaultAlert, Loading, SelectField } from '../../../design';
import { useQuestion } from '../../../graphql/use-question';
import type { PlaceOfDesk } from '../shared/use-places-of-desks';
import { useRoundMonths } from '../shared/use-round-months';
import { CutOffTable } from './cut-off-table';
import { RoundCutOffs } from './round.generated';

interface CutOffsProps {
  readonly roundId: string;
  /** Among which one chooses. */
  readonly places: readonly PlaceOfDesk[];
}

/** How full one location is by the round, month by month, and whom it admitted last. */
export function CutOffs({ roundId, places }: CutOffsProps) {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const [chosen, setChosen] = useState('');
  const [wishedMonth, setMonth] = useState('');
  const { data, error, isFetching } = useQuestion(
    RoundCutOffs,
    { roundId, locationId: chosen },
    { enabled: chosen !== '' },
  );
  const found = data?.location?.id === chosen ? data : undefined;
  const months = [...new Set(found?.roundCutOffs.map((cutOff) => cutOff.month))].sort();
  const shown = months.includes(wishedMonth) ? wishedMonth : (months[0] ?? '');
  const cutOffs = found?.roundCutOffs.filter((cutOff) => cutOff.month === shown) ?? [];
  return (
    <Card as="section">
      <h2>{t('cutOffs.title')}</h2>
      <p className="measure soft">{t('cutOffs.more')}</p>
      <div className="row row-end">
        <SelectField
          label={t('columns.location')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t('cutOffs.choose')}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        {months.length > 0 && (
          <SelectField
            label={t('cutOffs.month')}
            value={shown}
            onChange={({ target }) => setMonth(target.value)}
          >
            {months.map((one) => (
              <option key={one} value={one}>
                {month(one)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <FaultAlert fault={error} />
      {chosen !== '' && !found && isFetching && <Loading />}
      {found && months.length === 0 && <p>{t('cutOffs.none')}</p>}
      {found && shown !== '' && (
        <CutOffTable
          title={t('cutOffs.of', { month: month(shown) })}
          groups={found.location?.placeGroups ?? []}
          cutOffs={cutOffs}
        />
      )}
    </Card>
  );
}
