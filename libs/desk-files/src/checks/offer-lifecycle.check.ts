import type { Placed } from '../desk-file.js';
import { quoted } from '../file-fault.js';
import { dutchWordOf, type HistoryKind } from '../history-words.js';
import type { HistoryRow } from '../rows/history.row.js';
import type { FileSetCheck } from './file-set-check.js';

type OfferState = 'open' | 'withdrawn' | 'declined' | 'expired' | 'accepted' | 'cancelled';

interface Step {
  readonly from: OfferState;
  readonly to: OfferState;
}

/** What an event does to an offer that was made before. */
const steps: { readonly [Kind in HistoryKind]?: Step } = {
  offerResent: { from: 'open', to: 'open' },
  offerWithdrawn: { from: 'open', to: 'withdrawn' },
  offerDeclined: { from: 'open', to: 'declined' },
  offerExpired: { from: 'open', to: 'expired' },
  offerAccepted: { from: 'open', to: 'accepted' },
  acceptanceCancelled: { from: 'accepted', to: 'cancelled' },
};

interface OfferSoFar {
  readonly requestNumber: string;
  readonly row: number;
  readonly state: OfferState;
}

export const offerLifecycle: FileSetCheck = {
  name: 'an offer is made once, and then answered once',
  *check(draft) {
    const offers = new Map<string, OfferSoFar>();
    for (const entry of draft.rows.verloop) {
      // Of a request with a refused row it is not known what was offered.
      if (entry.offerNumber === undefined || draft.doubts('verloop', entry.requestNumber)) continue;
      const outcome = nextOffer(entry, offers.get(entry.offerNumber));
      if (typeof outcome === 'string') {
        yield draft.fault('verloop', {
          row: entry.row,
          column: 'aanbod_nr',
          found: `${dutchWordOf(entry.kind)} of ${quoted(entry.offerNumber)}`,
          allowed: outcome,
        });
      } else if (outcome) offers.set(entry.offerNumber, outcome);
    }
  },
};

/** The offer after the event, what would have been allowed instead, or nothing when no offer is concerned. */
function nextOffer(
  entry: Placed<HistoryRow>,
  offer: OfferSoFar | undefined,
): OfferSoFar | string | undefined {
  const { kind, requestNumber, row } = entry;
  if (kind === 'offerMade') {
    return offer ? `a new number: row ${offer.row} has this one` : { requestNumber, row, state: 'open' };
  }
  const step = steps[kind];
  if (!step) return undefined;
  if (!offer) return 'an aanbod_nr that an earlier row made';
  if (offer.requestNumber !== requestNumber)
    return `an offer to ${requestNumber}: this one was to another request`;
  if (offer.state !== step.from) return `an offer that is ${step.from}: this one is ${offer.state}`;
  return { ...offer, state: step.to };
}
