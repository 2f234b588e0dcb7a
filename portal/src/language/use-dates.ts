import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from './languages';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a format takes long, for a telephone with a list of places: each is made once. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function once<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** Dates as people of the chosen language write them; a date without a time is the same day everywhere. */
export function useDates() {
  const { i18n } = useTranslation('shell');
  const locale = languages[isLanguage(i18n.language) ? i18n.language : 'nl'].dates;
  const write = (date: string, format: keyof typeof formats) => {
    const timeZone = date.length > 10 ? 'Europe/Brussels' : 'UTC';
    const make = () => new Intl.DateTimeFormat(locale, { ...formats[format], timeZone });
    return once(dateFormats, `${locale} ${format} ${timeZone}`, make).format(new Date(date));
  };
  return {
    /** `12 maart 2026`, of an ISO date or instant; nothing for nothing. */
    day: (date: string | null | undefined) => (date ? write(date, 'day') : ''),
    short: (date: string | null | undefined) => (date ? write(date, 'short') : ''),
    /** `12/03/2026` */
    numeric: (date: string | null | undefined) => (date ? write(date, 'numeric') : ''),
    month: (date: string | null | undefined) => (date ? write(date, 'month') : ''),
    /** `12 mrt 2026, 09:30` */
    moment: (instant: string | null | undefined) => (instant ? write(instant, 'moment') : ''),
    /** `09:30` */
    time: (instant: string | null | undefined) => (instant ? write(instant, 'time') : ''),
    /** `sep` */
    monthShort: (date: string | null | undefined) => (date ? write(date, 'monthShort') : ''),
    /** With at most one digit behind the point. */
    number: (value: number) => {
      const make = () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
      return once(numberFormats, locale, make).format(value);
    },
  };
}
