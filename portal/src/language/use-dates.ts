import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from './languages';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Dates as people of the chosen language write them; a date without a time is the same day everywhere. */
export function useDates() {
  const { i18n } = useTranslation('shell');
  const locale = languages[isLanguage(i18n.language) ? i18n.language : 'nl'].dates;
  const write = (date: string, format: keyof typeof formats) => {
    const timeZone = date.length > 10 ? 'Europe/Brussels' : 'UTC';
    return new Intl.DateTimeFormat(locale, { ...formats[format], timeZone }).format(new Date(date));
  };
  return {
    /** `12 maart 2026`, of an ISO date or instant; nothing for nothing. */
    day: (date: string | null | undefined) => (date ? write(date, 'day') : ''),
    short: (date: string | null | undefined) => (date ? write(date, 'short') : ''),
    /** `12/03/2026` */
    numeric: (date: string | null | undefined) => (date ? write(date, 'numeric') : ''),
    month: (date: string | null | undefined) => (date ? write(date, 'month') : ''),
    /** With at most one digit behind the point. */
    number: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
  };
}

/** Today in Brussels, as an ISO date. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());
