import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const nameOrPhone: FileSetCheck = {
  name: 'a request has a name or a phone number',
  *check(draft) {
    for (const request of draft.rows.aanvragen) {
      const known =
        request.applicantLastName ?? request.childLastName ?? request.applicantFirstName ?? request.phone;
      if (known !== undefined) continue;
      yield draft.fault('aanvragen', {
        row: request.row,
        column: 'ouder_naam',
        found: 'nothing, and no telefoon either',
        allowed: 'a name, or a phone number in telefoon',
      });
    }
  },
};

export const knownTwins: FileSetCheck = {
  name: 'a twin is another request of the set',
  *check(draft) {
    for (const { row, number, twinOf } of draft.rows.aanvragen) {
      if (twinOf === undefined || (twinOf !== number && draft.knowsRequest(twinOf))) continue;
      yield draft.fault('aanvragen', {
        row,
        column: 'meerling_met',
        found: twinOf === number ? 'the request itself' : quoted(twinOf),
        allowed: 'the aanvraag_nr of another request in this file',
      });
    }
  },
};
