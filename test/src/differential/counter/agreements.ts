import type { Row } from './csv-records.js';

/** The value of an agreement on a day: of the row with the latest beginning that is not later. */
export function agreementOn(rows: readonly Row[], name: string, day: string): string | undefined {
  return rows
    .filter(({ afspraak, geldig_van = '' }) => afspraak === name && geldig_van <= day)
    .toSorted((one, other) => (one.geldig_van ?? '').localeCompare(other.geldig_van ?? ''))
    .at(-1)?.waarde;
}
