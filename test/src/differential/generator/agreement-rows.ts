import fc from 'fast-check';
import type { Row } from '../counter/csv-records.js';
import { days } from './days.js';

const row = (afspraak: string, values: readonly string[]) =>
  fc.record({ geldig_van: days, afspraak: fc.constant(afspraak), waarde: fc.constantFrom(...values) });

/** The agreements that change the report, each from days on; half of the sets have none. */
export const agreementRows: fc.Arbitrary<readonly Row[]> = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(
    fc.oneof(
      row('telling_jaar', ['start', 'vraag']),
      row('minder_dagen_vergelijking', ['halve_dagen', 'hele_dagen']),
      row('dossiernummer', ['D-1', 'D-2', '']),
      row('max_voorkeuren', ['3', '']),
    ),
    { maxLength: 4, selector: ({ afspraak, geldig_van }) => `${afspraak} ${geldig_van}` },
  ),
);
