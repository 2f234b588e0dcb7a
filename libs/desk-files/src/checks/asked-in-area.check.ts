import { municipalities } from '@samenloket/regional';
import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const askedInArea: FileSetCheck = {
  name: 'care is asked in a municipality of the desk, by any of its codes',
  *check(draft) {
    // Without loket.csv the area is where care is asked: nothing lies outside it.
    if (!draft.has('loket')) return;
    const area = new Set(draft.rows.loket.flatMap(({ nis }) => [...municipalities.codesOverTime(nis)]));
    for (const { row, nisAsked } of draft.rows.aanvragen) {
      if (nisAsked === undefined || area.has(nisAsked) || draft.doubts('loket', nisAsked)) continue;
      yield draft.fault('aanvragen', {
        row,
        column: 'nis_vraag',
        found: quoted(nisAsked),
        allowed: 'a municipality of the area in loket.csv, by any of its codes over time',
      });
    }
  },
};
