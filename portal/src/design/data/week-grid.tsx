import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type HalfDay, halfDayOf, partsOfDay, weekdays } from '../half-days';
import './week-grid.css';

export interface WeekCell {
  readonly look: 'yes' | 'no' | 'unknown' | 'closed';
  /** What stands in it; also what is read aloud. */
  readonly text: ReactNode;
}

interface WeekGridProps {
  readonly label: string;
  readonly cellOf: (halfDay: HalfDay) => WeekCell;
}

/** A week to read: days across, mornings above afternoons. */
export function WeekGrid({ label, cellOf }: WeekGridProps) {
  const { t } = useTranslation('shell');
  const weekend = weekdays.slice(5).flatMap((day) => partsOfDay.map((part) => halfDayOf(day, part)));
  const isEmpty = weekend.every((halfDay) => cellOf(halfDay).look === 'closed');
  const days = isEmpty ? weekdays.slice(0, 5) : weekdays;
  return (
    <table className="week-grid">
      <caption className="only-read-aloud">{label}</caption>
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`days.${day}`)}>{t(`daysShort.${day}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partsOfDay.map((part) => (
          <tr key={part}>
            <th scope="row">
              <abbr title={t(`parts.${part}`)}>{t(`partsShort.${part}`)}</abbr>
            </th>
            {days.map((day) => {
              const { look, text } = cellOf(halfDayOf(day, part));
              return (
                <td key={day} className={`week-cell week-${look}`}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
