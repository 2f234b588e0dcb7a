import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const knownRequests: FileSetCheck = {
  name: 'what happened, happened to a request of the set',
  *check(draft) {
    for (const { row, requestNumber } of draft.rows.verloop) {
      if (draft.knowsRequest(requestNumber)) continue;
      yield draft.fault('verloop', {
        row,
        column: 'aanvraag_nr',
        found: quoted(requestNumber),
        allowed: 'an aanvraag_nr of aanvragen.csv',
      });
    }
  },
};

export const afterTheRequest: FileSetCheck = {
  name: 'nothing happens before the request was made',
  *check(draft) {
    for (const { row, requestNumber, on } of draft.rows.verloop) {
      const request = draft.requests.get(requestNumber);
      if (!request || on >= request.askedOn) continue;
      yield draft.fault('verloop', {
        row,
        column: 'datum',
        found: quoted(on),
        allowed: `${request.askedOn}, the datum_vraag of ${requestNumber}, or later`,
      });
    }
  },
};

export const inOrderOfDate: FileSetCheck = {
  name: 'the history of a request is in order of date',
  *check(draft) {
    const latest = new Map<string, string>();
    for (const { row, requestNumber, on } of draft.rows.verloop) {
      const before = latest.get(requestNumber);
      if (before === undefined || before <= on) latest.set(requestNumber, on);
      else {
        yield draft.fault('verloop', {
          row,
          column: 'datum',
          found: quoted(on),
          allowed: `${before}, the date of the row before it of ${requestNumber}, or later`,
        });
      }
    }
  },
};
