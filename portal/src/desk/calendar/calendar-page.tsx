import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { FaultAlert, Loading, PageHead, SelectField } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { YearMonths } from './calendar.generated';
import { CalendarFiles } from './calendar-files';
import { CalendarGrid } from './calendar-grid';
import { CalendarMonths } from './calendar-months';
import { Legend } from './legend';
import { askedPeriod, choosableYears, type Period, periodName, usePeriod } from './period';
import './calendar.css';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <CalendarPage />
    </SignInNeeded>
  );
}

/** What desks keep in a spreadsheet: who needs a place when, and which cells are green. Opens no file. */
function CalendarPage() {
  const { t } = useTranslation('calendar');
  const capacity = useCapacity();
  const deskId = capacity?.deskIds[0] ?? '';
  const { period, choosePeriod } = usePeriod();
  const [wished, setMonth] = useState('');
  const { data, error, isPending } = useQuestion(YearMonths, { deskId, ...askedPeriod(period) });
  const counted = useMemo(() => data?.yearCalendarMonths ?? [], [data]);
  const months = useMemo(() => counted.map(({ month }) => month), [counted]);
  const month = months.includes(wished) ? wished : '';
  const chooseMonth = useCallback((next: string) => setMonth(next), []);
  return (
    <div className="stack stack-wide calendar">
      <PageHead title={t('title', { period: periodName(period) })} lead={capacity?.organisation} />
      <div className="row row-apart row-end">
        <PeriodField period={period} onChoose={choosePeriod} />
        <CalendarFiles deskId={deskId} period={period} />
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {counted.length > 0 && (
        <>
          <section className="stack stack-tight">
            <h2>{t('months')}</h2>
            <p className="soft no-print">{t('monthsMore')}</p>
            <CalendarMonths months={counted} chosen={month} onChoose={chooseMonth} />
          </section>
          <section className="stack">
            <h2>{t('requests')}</h2>
            <Legend />
            <CalendarGrid {...{ deskId, period, months, month, chooseMonth }} />
          </section>
        </>
      )}
    </div>
  );
}

interface PeriodFieldProps {
  readonly period: Period;
  readonly onChoose: (name: string) => void;
}

function PeriodField({ period, onChoose }: PeriodFieldProps) {
  const { t } = useTranslation('calendar');
  const kinds = ['year', 'schoolYear'] as const;
  return (
    <form className="no-print" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('period')}
        value={periodName(period)}
        onChange={({ target }) => onChoose(target.value)}
      >
        {kinds.map((kind) => (
          <optgroup key={kind} label={t(`periods.${kind}`)}>
            {choosableYears().map((year) => {
              const name = periodName({ kind, year });
              return (
                <option key={name} value={name}>
                  {name}
                </option>
              );
            })}
          </optgroup>
        ))}
      </SelectField>
    </form>
  );
}
