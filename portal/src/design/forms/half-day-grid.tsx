import { useTranslation } from 'react-i18next';
import { type HalfDay, halfDayOf, partsOfDay, type Weekday, weekdays } from '../half-days';
import { Button } from './button';
import './half-day-grid.css';

interface HalfDayGridProps {
  /** "Welke dagen?": name of the table. */
  readonly label: string;
  readonly value: readonly HalfDay[];
  readonly onChange: (halfDays: HalfDay[]) => void;
  /** Half-days that may be chosen; absent: all. */
  readonly among?: readonly HalfDay[];
}

const workdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];

/** A week to tap: a day in full by its name, or a morning or afternoon. Each cell is a check box. */
export function HalfDayGrid({ label, value, onChange, among }: HalfDayGridProps) {
  const { t } = useTranslation('shell');
  const chosen = new Set(value);
  const may = (halfDay: HalfDay) => among === undefined || among.includes(halfDay);
  const change = (halfDays: readonly HalfDay[], on: boolean) => {
    const next = new Set(chosen);
    for (const halfDay of halfDays.filter(may)) {
      if (on) next.add(halfDay);
      else next.delete(halfDay);
    }
    onChange(
      weekdays.flatMap((day) => partsOfDay.map((part) => halfDayOf(day, part))).filter((h) => next.has(h)),
    );
  };
  const allOf = (days: readonly Weekday[]) => days.flatMap((day) => partsOfDay.map((p) => halfDayOf(day, p)));
  return (
    <div className="half-days">
      <table>
        <caption className="only-read-aloud">{label}</caption>
        <thead>
          <tr>
            <td />
            {partsOfDay.map((part) => (
              <th key={part} scope="col">
                {t(`parts.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => {
            const whole = allOf([day]);
            const all = whole.filter(may).length > 0 && whole.filter(may).every((one) => chosen.has(one));
            return (
              <tr key={day}>
                <th scope="row">
                  <button
                    type="button"
                    className="half-days-day"
                    aria-pressed={all}
                    onClick={() => change(whole, !all)}
                  >
                    {t(`days.${day}`)}
                  </button>
                </th>
                {whole.map((halfDay, index) => (
                  <td key={halfDay}>
                    <label className="half-days-cell">
                      <input
                        type="checkbox"
                        checked={chosen.has(halfDay)}
                        disabled={!may(halfDay)}
                        onChange={(event) => change([halfDay], event.target.checked)}
                      />
                      <span className="half-days-mark" />
                      <span className="only-read-aloud">
                        {t(`days.${day}`)} {t(`parts.${partsOfDay[index] ?? 'am'}`)}
                      </span>
                    </label>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="row no-print">
        <Button look="secondary" onClick={() => change(allOf(workdays), true)}>
          {t('everyWorkday')}
        </Button>
        <Button look="quiet" onClick={() => onChange([])}>
          {t('clearDays')}
        </Button>
      </div>
      <p className="soft" role="status">
        {t('daysChosen', { count: value.length })}
      </p>
    </div>
  );
}
