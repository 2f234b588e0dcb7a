import type { Draft } from '../draft.js';
import type { DeskFile, DeskFileRows } from '../desk-file.js';
import { quoted, type FileFault } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

type Bound = string | number | undefined;

/** From and to of a row. */
interface Range<File extends DeskFile> {
  readonly file: File;
  readonly column: string;
  readonly from: (row: DeskFileRows[File]) => Bound;
  readonly to: (row: DeskFileRows[File]) => Bound;
  readonly mayBeEqual: boolean;
}

export const ranges: FileSetCheck = {
  name: 'what has a beginning ends after it',
  *check(draft) {
    yield* reversed(draft, {
      file: 'loket',
      column: 'geldig_tot',
      from: (row) => row.from,
      to: (row) => row.to,
      mayBeEqual: true,
    });
    yield* reversed(draft, {
      file: 'locaties',
      column: 'sluit',
      from: (row) => row.opens,
      to: (row) => row.closes,
      mayBeEqual: false,
    });
    yield* reversed(draft, {
      file: 'plaatsen',
      column: 'geldig_tot',
      from: (row) => row.validFrom,
      to: (row) => row.validTo,
      mayBeEqual: true,
    });
    yield* reversed(draft, {
      file: 'plaatsen',
      column: 'leeftijd_tot_maand',
      from: (row) => row.ageFrom,
      to: (row) => row.ageTo,
      mayBeEqual: false,
    });
    yield* reversed(draft, {
      file: 'bezetting',
      column: 'tot',
      from: (row) => row.from,
      to: (row) => row.until,
      mayBeEqual: false,
    });
  },
};

function* reversed<File extends DeskFile>(draft: Draft, range: Range<File>): Iterable<FileFault> {
  for (const entry of draft.rows[range.file]) {
    const [from, to] = [range.from(entry), range.to(entry)];
    if (from === undefined || to === undefined || from < to || (range.mayBeEqual && from === to)) continue;
    yield draft.fault(range.file, {
      row: entry.row,
      column: range.column,
      found: quoted(String(to)),
      allowed: range.mayBeEqual ? `${from} or later` : `later than ${from}`,
    });
  }
}
