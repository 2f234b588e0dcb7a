const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/**
 * A half-day in words, as "dinsdag in de voormiddag".
 *
 * @param halfDay from 0, Monday morning; of the even weeks from 14
 * @param halfDays of the round: 14, or 28 with two-week cycles
 */
export function halfDayInWords(halfDay: number, halfDays: 14 | 28): string {
  const part = halfDay % 2 === 0 ? 'voormiddag' : 'namiddag';
  const week = halfDays === 14 ? '' : halfDay < 14 ? ' van een oneven week' : ' van een even week';
  return `${dayInWords(Math.floor((halfDay % 14) / 2))} in de ${part}${week}`;
}

/** @param day from 0, Monday */
export function dayInWords(day: number): string {
  return days[day] ?? '';
}

/** @param month `YYYY-MM` */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1]} ${year}`;
}

/** @param date ISO date */
export function dateInWords(date: string): string {
  return `${Number(date.slice(8))} ${monthInWords(date.slice(0, 7))}`;
}
