import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../../design/forms/field';
import { weekdays } from '../../design/half-days';
import { LikeMonday, otherWorkdays } from './like-monday';
import type { LocationFields } from './location-input';
import './hours-fields.css';

/** From when until when it is open, day by day; a day without hours is closed. */
export function HoursFields({ form }: { readonly form: UseFormReturn<LocationFields> }) {
  const { t } = useTranslation('own-facts');
  const { t: shell } = useTranslation('shell');
  const { register, getValues, setValue, formState } = form;
  const copyMonday = () => {
    for (const day of otherWorkdays) setValue(`hours.${day}`, getValues('hours.mo'));
  };
  return (
    <fieldset className="field">
      <legend>{t('hours.title')}</legend>
      <p className="field-hint">{t('hours.hint')}</p>
      <table className="hours-fields">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('hours.from')}</th>
            <th scope="col">{t('hours.to')}</th>
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => {
            const error = formState.errors.hours?.[day]?.to?.message;
            const name = shell(`days.${day}`);
            return (
              <tr key={day}>
                <th scope="row">{name}</th>
                <td>
                  <input
                    type="time"
                    className="field-input"
                    aria-label={`${name}, ${t('hours.from')}`}
                    {...register(`hours.${day}.from`)}
                  />
                </td>
                <td>
                  <input
                    type="time"
                    className="field-input"
                    aria-label={`${name}, ${t('hours.to')}`}
                    aria-invalid={error !== undefined}
                    aria-describedby={error === undefined ? undefined : `hours-${day}-error`}
                    {...register(`hours.${day}.to`, {
                      validate: (to, { hours }) =>
                        isRight(hours[day].from, to) || t('hours.wrong', { day: name }),
                    })}
                  />
                  <FieldError id={`hours-${day}-error`} error={error} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <LikeMonday onClick={copyMonday} />
    </fieldset>
  );
}

/** Both or none, in order. */
const isRight = (from: string, to: string) => (from === '' && to === '') || (from !== '' && from < to);
