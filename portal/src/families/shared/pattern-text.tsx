import { useTranslation } from 'react-i18next';
import { type HalfDay, halfDayOf, weekdays } from '../../design/half-days';

/** `maandag, dinsdag voormiddag`: the days of one week, or of two. */
export function PatternText({ weeks }: { readonly weeks: readonly (readonly HalfDay[])[] }) {
  const { t, i18n } = useTranslation('shell');
  const { t: own } = useTranslation('families');
  const textOf = (week: readonly HalfDay[]) =>
    weekdays
      .flatMap((day) => {
        const [am, pm] = [week.includes(halfDayOf(day, 'am')), week.includes(halfDayOf(day, 'pm'))];
        if (am && pm) return t(`days.${day}`);
        if (am || pm) return `${t(`days.${day}`)} ${t(`parts.${am ? 'am' : 'pm'}`)}`;
        return [];
      })
      .join(i18n.dir() === 'rtl' ? '، ' : ', ');
  if (weeks.length === 1) return <>{textOf(weeks[0] ?? [])}</>;
  return (
    <>
      {weeks.map((week, index) => (
        <span key={index} style={{ display: 'block' }}>
          {own('weekNumber', { number: index + 1 })}: {textOf(week) || '–'}
        </span>
      ))}
    </>
  );
}
