import type { Draft } from '../draft.js';
import type { DeskFile, DeskFileRows, Placed } from '../desk-file.js';
import { quoted, type FileFault } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const uniqueRows: FileSetCheck = {
  name: 'a desk’s own numbers are given once',
  *check(draft) {
    yield* repeated(draft, 'loket', 'nis', (row) => [row.nis, row.from]);
    yield* repeated(draft, 'afspraken', 'afspraak', (row) => [row.dutchName, row.validFrom]);
    yield* repeated(draft, 'locaties', 'locatie_id', (row) => [row.id]);
    yield* repeated(draft, 'plaatsen', 'groep_id', (row) => [row.id]);
    yield* repeated(draft, 'bezetting', 'kind_nr', (row) => [row.childNumber, row.placeGroup, row.from]);
    yield* repeated(draft, 'aanvragen', 'aanvraag_nr', (row) => [row.number]);
  },
};

/** Every row whose key an earlier row has; the first part of the key is what the column shows. */
function* repeated<File extends DeskFile>(
  draft: Draft,
  file: File,
  column: string,
  keyOf: (row: Placed<DeskFileRows[File]>) => readonly [string, ...(string | undefined)[]],
): Iterable<FileFault> {
  const first = new Map<string, number>();
  for (const entry of draft.rows[file]) {
    const key = keyOf(entry);
    const joined = JSON.stringify(key);
    const earlier = first.get(joined);
    if (earlier === undefined) first.set(joined, entry.row);
    else {
      const found = `${quoted(key[0])} again, first in row ${earlier}`;
      yield draft.fault(file, { row: entry.row, column, found, allowed: 'one row for each' });
    }
  }
}
