import { useSearchParams } from 'react-router';
import { today } from '../../language/days';

/** A year, or the school year that begins in September of it. */
export interface Period {
  readonly kind: 'year' | 'schoolYear';
  readonly year: number;
}

const yearsBack = 8;
const yearsOn = 2;

/** The furthest ahead first. */
export const choosableYears = (): readonly number[] =>
  Array.from({ length: yearsOn + yearsBack + 1 }, (_, back) => Number(today().slice(0, 4)) + yearsOn - back);

/** `2026`, or `2026-2027`: as in the address, and as people say it. */
export const periodName = ({ kind, year }: Period): string =>
  kind === 'year' ? String(year) : `${year}-${year + 1}`;

/** As the platform asks it: one of both. */
export const askedPeriod = ({ kind, year }: Period) => ({
  year: kind === 'year' ? year : null,
  schoolYear: kind === 'schoolYear' ? year : null,
});

function periodOf(name: string | null): Period {
  const [, year, next] = /^(\d{4})(-\d{4})?$/.exec(name ?? '') ?? [];
  if (!choosableYears().includes(Number(year))) return { kind: 'year', year: Number(today().slice(0, 4)) };
  return { kind: next === undefined ? 'year' : 'schoolYear', year: Number(year) };
}

/** What is chosen stands in the address: it can be kept, and sent to a colleague. */
export function usePeriod() {
  const [params, setParams] = useSearchParams();
  return {
    period: periodOf(params.get('periode')),
    choosePeriod: (name: string) => setParams({ periode: name }, { replace: true }),
  };
}
