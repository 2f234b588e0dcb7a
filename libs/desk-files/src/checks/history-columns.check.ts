import { quoted } from '../file-fault.js';
import { closingReasons, readCanceller, readClosing } from '../closing-reason.js';
import { dutchWordOf, type HistoryKind } from '../history-words.js';
import type { HistoryRow } from '../rows/history.row.js';
import type { FileSetCheck } from './file-set-check.js';

type NeededColumn = 'aanbod_nr' | 'locatie_id' | 'start' | 'opvangplan' | 'reden';

const valueOf: { readonly [Column in NeededColumn]: (row: HistoryRow) => unknown } = {
  aanbod_nr: (row) => row.offerNumber,
  locatie_id: (row) => row.location,
  start: (row) => row.start,
  opvangplan: (row) => row.pattern,
  reden: (row) => row.reason,
};

/** Columns without which an event of `verloop.csv` says nothing. */
const needed: { readonly [Kind in HistoryKind]: readonly NeededColumn[] } = {
  offerMade: ['aanbod_nr', 'locatie_id', 'start', 'opvangplan'],
  offerResent: ['aanbod_nr'],
  offerWithdrawn: ['aanbod_nr'],
  offerDeclined: ['aanbod_nr'],
  offerExpired: ['aanbod_nr'],
  offerAccepted: ['aanbod_nr'],
  acceptanceCancelled: ['aanbod_nr', 'reden'],
  placedDirectly: ['locatie_id', 'start', 'opvangplan'],
  followUp: [],
  wantedStartChanged: ['start'],
  childBorn: [],
  transferred: ['reden'],
  closed: ['reden'],
  reopened: [],
};

export const neededColumns: FileSetCheck = {
  name: 'an event has the columns that it needs',
  *check(draft) {
    for (const entry of draft.rows.verloop) {
      for (const column of needed[entry.kind]) {
        if (valueOf[column](entry) !== undefined) continue;
        yield draft.fault('verloop', {
          row: entry.row,
          column,
          found: 'nothing',
          allowed: `a value, which ${dutchWordOf(entry.kind)} needs`,
        });
      }
    }
  },
};

export const knownReasons: FileSetCheck = {
  name: 'a closing or a cancellation has a reason of the list',
  *check(draft) {
    for (const { row, kind, reason } of draft.rows.verloop) {
      if (reason === undefined) continue;
      // Only what stands before the colon is repeated: people write more there than they should.
      const found = quoted(reason.split(':')[0]);
      if (kind === 'closed' && !readClosing(reason)) {
        yield draft.fault('verloop', { row, column: 'reden', found, allowed: closingReasons });
      }
      if (kind === 'acceptanceCancelled' && !readCanceller(reason)) {
        yield draft.fault('verloop', { row, column: 'reden', found, allowed: 'gezin or organisator' });
      }
    }
  },
};

export const knownDuplicates: FileSetCheck = {
  name: 'a duplicate is of another request, of this set or of another desk',
  *check(draft) {
    for (const { row, kind, reason, requestNumber } of draft.rows.verloop) {
      const closing = kind === 'closed' && reason !== undefined ? readClosing(reason) : undefined;
      if (closing?.outcome !== 'duplicate') continue;
      const { deskCode = draft.deskCode, number } = closing.duplicateOf;
      if (deskCode !== draft.deskCode) continue;
      if (number !== requestNumber && draft.knowsRequest(number)) continue;
      yield draft.fault('verloop', {
        row,
        column: 'reden',
        found: number === requestNumber ? 'the request itself' : quoted(`dubbel:${number}`),
        allowed: 'dubbel: with the aanvraag_nr of another request, or <loket>/<aanvraag_nr> of another desk',
      });
    }
  },
};
