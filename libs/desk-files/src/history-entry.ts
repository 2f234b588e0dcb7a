import type { CarePattern } from '@samenloket/regional';
import type { Closing } from './closing-reason.js';
import type { LocationReference } from './file-set.js';

interface OfOffer {
  /** The desk's own number of the offer. */
  readonly offerNumber: string;
}

interface OfferedPlace {
  readonly location: LocationReference;
  readonly start: string;
  readonly pattern: CarePattern;
}

/** A closing in which a duplicate names the desk of the other request. */
type Closed =
  | Exclude<Closing, { outcome: 'duplicate' }>
  | {
      readonly outcome: 'duplicate';
      readonly duplicateOf: { readonly deskCode: string; readonly number: string };
    };

export type Happening =
  | ({ readonly kind: 'offerMade' } & OfOffer & OfferedPlace)
  | ({ readonly kind: 'offerResent' | 'offerWithdrawn' | 'offerDeclined' | 'offerExpired' } & OfOffer)
  /** Start and pattern only when the family took another start or other days than offered. */
  | ({ readonly kind: 'offerAccepted'; readonly start?: string; readonly pattern?: CarePattern } & OfOffer)
  | ({ readonly kind: 'acceptanceCancelled'; readonly by: 'family' | 'organiser' } & OfOffer)
  | ({ readonly kind: 'placedDirectly' } & OfferedPlace)
  | { readonly kind: 'followUp' | 'childBorn' | 'reopened' }
  | { readonly kind: 'wantedStartChanged'; readonly start: string }
  /** `toDeskCode` when the reason names a desk. */
  | { readonly kind: 'transferred'; readonly toDeskCode?: string }
  | ({ readonly kind: 'closed' } & Closed);

/** A row of `verloop.csv`: something that happened to a request on a day. */
export type HistoryEntry = Happening & {
  readonly requestNumber: string;
  /** ISO date. */
  readonly on: string;
  /** As written. */
  readonly reason?: string;
  readonly channel?: string;
  readonly colleague?: string;
  readonly note?: string;
  readonly row: number;
};
