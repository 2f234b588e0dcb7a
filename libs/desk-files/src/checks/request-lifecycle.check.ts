import { dutchWordOf } from '../history-words.js';
import type { FileSetCheck } from './file-set-check.js';

export const closedAndReopened: FileSetCheck = {
  name: 'an open request is closed, a closed one is reopened',
  *check(draft) {
    const closed = new Set<string>();
    for (const { row, kind, requestNumber } of draft.rows.verloop) {
      if ((kind !== 'closed' && kind !== 'reopened') || draft.doubts('verloop', requestNumber)) continue;
      const isClosed = closed.has(requestNumber);
      if (isClosed === (kind === 'closed')) {
        yield draft.fault('verloop', {
          row,
          column: 'gebeurtenis',
          found: `${dutchWordOf(kind)} of a request that is ${isClosed ? 'closed' : 'open'}`,
          allowed: `${dutchWordOf(kind)} of one that is ${isClosed ? 'open' : 'closed'}`,
        });
      } else if (kind === 'closed') closed.add(requestNumber);
      else closed.delete(requestNumber);
    }
  },
};

export const bornOnce: FileSetCheck = {
  name: 'an expected child is born once',
  *check(draft) {
    const born = new Set<string>();
    for (const { row, kind, requestNumber } of draft.rows.verloop) {
      if (kind !== 'childBorn') continue;
      const isBorn = born.has(requestNumber) || draft.requests.get(requestNumber)?.unborn === false;
      born.add(requestNumber);
      if (!isBorn) continue;
      yield draft.fault('verloop', {
        row,
        column: 'gebeurtenis',
        found: 'geboren of a child that was born already',
        allowed: 'geboren once, of a child with "ja" in verwacht',
      });
    }
  },
};
