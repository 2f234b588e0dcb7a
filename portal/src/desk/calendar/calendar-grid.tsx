import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, DataTable, FaultAlert, Loading, SelectField } from '../../design';
import { useDates } from '../../language/use-dates';
import { useCalendarColumns } from './calendar-columns';
import { standings } from './calendar-marks';
import type { Period } from './period';
import { useEntries } from './use-entries';

interface CalendarGridProps {
  readonly deskId: string;
  readonly period: Period;
  /** `2026-09` … */
  readonly months: readonly string[];
  /** Of which the requests are shown; empty: of all. */
  readonly month: string;
  readonly chooseMonth: (month: string) => void;
}

/** A line per request, a cell per month. */
export function CalendarGrid({ deskId, period, months, month, chooseMonth }: CalendarGridProps) {
  const { t } = useTranslation('calendar');
  const { month: monthName } = useDates();
  const { entries, error, isPending, isComing } = useEntries(deskId, period);
  const [standing, setStanding] = useState('');
  const columns = useCalendarColumns(months);
  const rows = useMemo(
    () =>
      entries.filter(
        ({ neededFrom, found }) => neededFrom.startsWith(month) && (standing === '' || found === standing),
      ),
    [entries, month, standing],
  );
  return (
    <>
      <form className="row row-end no-print" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={t('columns.neededFrom')}
          value={month}
          onChange={({ target }) => chooseMonth(target.value)}
        >
          <option value="">{t('wholePeriod')}</option>
          {months.map((one) => (
            <option key={one} value={one}>
              {monthName(`${one}-01`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('columns.found')}
          value={standing}
          onChange={({ target }) => setStanding(target.value)}
        >
          <option value="">{t('all')}</option>
          {standings.map((one) => (
            <option key={one} value={one}>
              {t(`standings.${one}`)}
            </option>
          ))}
        </SelectField>
      </form>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {!isPending && !isComing && rows.length === 0 && <Alert title={t('none')} />}
      {rows.length > 0 && (
        <div className="calendar-grid">
          <DataTable
            label={t('requests')}
            columns={columns}
            rows={rows}
            keyOf={({ request }) => request.id}
          />
        </div>
      )}
      <p role="status">
        {t('shown', { count: rows.length })} {isComing && t('coming')}
      </p>
    </>
  );
}
