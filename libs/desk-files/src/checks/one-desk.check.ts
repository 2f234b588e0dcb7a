import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const oneDesk: FileSetCheck = {
  name: 'a file set belongs to one desk',
  *check(draft) {
    const { deskCode, rows } = draft;
    if (deskCode === undefined && rows.aanvragen[0]) {
      yield draft.fault('aanvragen', {
        row: rows.aanvragen[0].row,
        column: 'loket',
        found: 'no desk in any file',
        allowed: 'a file loket.csv, or the code of the desk in this column',
      });
    }
    for (const file of ['loket', 'afspraken', 'aanvragen'] as const) {
      for (const { row, desk } of rows[file]) {
        if (desk === undefined || desk === deskCode) continue;
        const complaint = {
          row,
          column: 'loket',
          found: quoted(desk),
          allowed: `${deskCode}, one desk per set`,
        };
        yield draft.fault(file, complaint);
      }
    }
  },
};
