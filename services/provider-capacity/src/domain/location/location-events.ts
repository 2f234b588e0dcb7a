import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay, LegalGround } from '@samenloket/regional';
import type {
  ClosureReason,
  LocationFacts,
  PlaceGroupFacts,
  RefusalReason,
  Shortage,
} from './location-facts.js';

/** `occupancy`: a desk's list of children in care that never were in the register; `history`: its placements; `organiser`: the organiser's own system. */
export type ImportSource = 'occupancy' | 'history' | 'organiser';

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
  readonly settlingIn?: SettlingIn;
}

/** A child gets used to the place: from a date on these half-days of each week, until the day that care starts. */
export interface SettlingIn {
  readonly from: string;
  readonly until: string;
  readonly halfDays: readonly HalfDay[];
}

/** Another enrolment of the same child, at another location of its organiser. */
export interface OtherEnrolment {
  readonly locationId: string;
  readonly enrolmentId: string;
}

type Enrolled = { enrolmentId: string } & PlacedChild;

/** `acceptanceCancelled`: before care began; `notInImport`: the desk's files no longer have it; `moved`: goes on elsewhere; `closedSuddenly`: the location closed. */
export type EndingCause = 'careEnded' | 'acceptanceCancelled' | 'notInImport' | 'moved' | 'closedSuddenly';

/** A child that lost its place by a sudden closure. */
export interface ChildWithoutPlace {
  readonly enrolmentId: string;
  readonly requestId?: string;
  /** `YYYY-MM` */
  readonly birthMonth?: string;
  readonly start: string;
  readonly pattern: CarePattern;
}

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
  /** `movedFrom`: not a new child, it comes from another location. */
  | DomainEvent<'enrolledDirectly', Enrolled & { movedFrom?: OtherEnrolment }>
  | DomainEvent<'enrolmentImported', Enrolled & { source: ImportSource }>
  | DomainEvent<'importedEnrolmentCorrected', Enrolled & { source: ImportSource }>
  /** From this date on it holds instead of all that was agreed; `until` absent is open. */
  | DomainEvent<
      'enrolmentChanged',
      {
        enrolmentId: string;
        requestId?: string;
        from: string;
        placeGroupId: string;
        pattern: CarePattern;
        until?: string;
      }
    >
  /** Takes the place of what was planned before; absent: it is given up. */
  | DomainEvent<'settlingInPlanned', { enrolmentId: string; requestId?: string; settlingIn?: SettlingIn }>
  /** `on` is the first day without care; the start itself when care never began. */
  | DomainEvent<
      'enrolmentEnded',
      { enrolmentId: string; requestId?: string; on: string; cause: EndingCause; movedTo?: OtherEnrolment }
    >
  /** `until` is the first day that it is open again; absent: nobody knows. */
  | DomainEvent<'locationClosed', { from: string; until?: string; reason: ClosureReason }>
  /** The closure that began on `from` ends on `on`, the first open day; the same day: it never was closed. */
  | DomainEvent<'locationReopened', { from: string; on: string; reason: ClosureReason }>
  /** `children`: all that were in care on `from`, or still to come; their enrolments end with events of their own. */
  | DomainEvent<
      'closedSuddenly',
      {
        closureId: string;
        organiserId: string;
        deskId: string;
        from: string;
        legalGround?: LegalGround;
        children: readonly ChildWithoutPlace[];
        offers: readonly { readonly offerId: string; readonly requestId: string }[];
      }
    >
  /** From now on the enrolments are all the children in care. */
  | DomainEvent<'occupancyBecameKnown', { locationId: string }>
  | DomainEvent<'vacanciesConfirmed', { on: string }>;
