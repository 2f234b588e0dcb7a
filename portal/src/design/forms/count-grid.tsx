import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type HalfDay, halfDayOf, partsOfDay, weekdays } from '../half-days';
import { FieldError, type FieldTexts, Labelled } from './field';
import './count-grid.css';

interface CountGridProps extends FieldTexts {
  readonly inputOf: (halfDay: HalfDay) => InputHTMLAttributes<HTMLInputElement>;
  /** Below the week: what fills in more at once. */
  readonly children?: ReactNode;
}

/** A week with a number per half-day to fill in; an empty one is none. */
export function CountGrid({ label, hint, error, optional = false, inputOf, children }: CountGridProps) {
  const { t } = useTranslation('shell');
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <fieldset
      className={`field ${error === undefined ? '' : 'field-wrong'}`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>
        <Labelled label={label} optional={optional} />
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <table className="count-grid">
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
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">{t(`days.${day}`)}</th>
              {partsOfDay.map((part) => (
                <td key={part}>
                  <input
                    className="field-input"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={`${t(`days.${day}`)} ${t(`parts.${part}`)}`}
                    {...inputOf(halfDayOf(day, part))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </fieldset>
  );
}
