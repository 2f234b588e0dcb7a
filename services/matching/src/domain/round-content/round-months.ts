/** The month so many months after another one, `YYYY-MM`. */
export function monthAfter(firstMonth: string, months: number): string {
  const at = monthNumber(firstMonth) + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Months from the first one to that of a date or month; negative before it. */
export function monthsUntil(firstMonth: string, dateOrMonth: string): number {
  return monthNumber(dateOrMonth) - monthNumber(firstMonth);
}

function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}
