import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const oneNumberPerOrganiser: FileSetCheck = {
  name: 'an organiser has one enterprise number',
  *check(draft) {
    const first = new Map<string, { row: number; number: string }>();
    for (const { row, organiserId, enterpriseNumber } of draft.rows.locaties) {
      if (enterpriseNumber === undefined) continue;
      const earlier = first.get(organiserId);
      if (!earlier) first.set(organiserId, { row, number: enterpriseNumber });
      else if (earlier.number !== enterpriseNumber) {
        yield draft.fault('locaties', {
          row,
          column: 'ondernemingsnummer',
          found: quoted(enterpriseNumber),
          allowed: `${earlier.number}, as row ${earlier.row} has for ${organiserId}`,
        });
      }
    }
  },
};
