import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern } from '@samenloket/regional';
import type { LocationFacts, PlaceGroupFacts, RefusalReason, Shortage } from './location-facts.js';

/** `occupancy`: a desk's list of children in care that never were in the register; `history`: its placements. */
export type ImportSource = 'occupancy' | 'history';

/** Half-days that one child occupies. No name and no birth date: only what capacity needs. */
export interface PlacedChild {
  readonly placeGroupId: string;
  readonly requestId?: string;
  /** `YYYY-MM` */
  readonly birthMonth?: string;
  /** ISO date. */
  readonly start: string;
  /** First day without care; absent is open. */
  readonly until?: string;
  readonly pattern: CarePattern;
}

type Enrolled = { enrolmentId: string } & PlacedChild;

/** `acceptanceCancelled`: before care began; `notInImport`: the desk's files no longer have it. */
export type EndingCause = 'careEnded' | 'acceptanceCancelled' | 'notInImport';

export type LocationEvent =
  /** `imported`: said by a desk's files, else by a person. */
  | DomainEvent<'locationDescribed', LocationFacts & { imported: boolean }>
  /** Replaces all that was known of the group. */
  | DomainEvent<'placeGroupDescribed', PlaceGroupFacts & { imported: boolean }>
  /** Holds from its `validFrom` on; before that, what was known of the group stays. */
  | DomainEvent<'placeGroupChanged', PlaceGroupFacts>
  | DomainEvent<'halfDaysHeld', { offerId: string } & PlacedChild>
  | DomainEvent<
      'holdRefused',
      { offerId: string; requestId: string; reason: RefusalReason; shortages: readonly Shortage[] }
    >
  /** The hold became an enrolment with the offer's id. */
  | DomainEvent<'holdConfirmed', { offerId: string } & PlacedChild>
  /** Also for an offer that never held anything: whatever arrives late finds that it is over. */
  | DomainEvent<'holdReleased', { offerId: string }>
  | DomainEvent<'enrolledDirectly', Enrolled>
  | DomainEvent<'enrolmentImported', Enrolled & { source: ImportSource }>
  | DomainEvent<'importedEnrolmentCorrected', Enrolled & { source: ImportSource }>
  /** `on` is the first day without care; the start itself when care never began. */
  | DomainEvent<'enrolmentEnded', { enrolmentId: string; requestId?: string; on: string; cause: EndingCause }>
  /** From now on the enrolments are all the children in care. */
  | DomainEvent<'occupancyBecameKnown', { locationId: string }>
  | DomainEvent<'vacanciesConfirmed', { on: string }>;
