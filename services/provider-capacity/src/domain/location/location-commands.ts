import type { CarePattern, LegalGround } from '@samenloket/regional';
import type { ImportSource, OtherEnrolment, SettlingIn } from './location-events.js';
import type { ClosureReason, LocationFacts, PlaceGroupFacts, PlaceKind } from './location-facts.js';

export interface DescribeLocation {
  readonly type: 'describeLocation';
  readonly facts: LocationFacts;
}

/** A new group, or a change of a known one from `validFrom` on. */
export interface DescribePlaceGroup {
  readonly type: 'describePlaceGroup';
  readonly facts: PlaceGroupFacts;
}

/** A place asked for a child; without a group, any group that fits. */
export interface WantedPlace {
  readonly placeGroupId?: string;
  readonly requestId?: string;
  /** `YYYY-MM` */
  readonly birthMonth?: string;
  readonly start: string;
  readonly pattern: CarePattern;
  /** Half-days of each week before the start. */
  readonly settlingIn?: Omit<SettlingIn, 'until'>;
  /** Kinds of places held apart that it may have; those come first, ordinary ones after. */
  readonly placeKinds?: readonly PlaceKind[];
}

export interface HoldHalfDays extends WantedPlace {
  readonly type: 'holdHalfDays';
  readonly offerId: string;
  readonly requestId: string;
  /** First day without care of a temporary place; by default what the month of birth says. */
  readonly until?: string;
}

/** As accepted: never more half-days than held, never earlier. */
export interface ConfirmHold {
  readonly type: 'confirmHold';
  readonly offerId: string;
  readonly start: string;
  readonly pattern: CarePattern;
}

export interface ReleaseHold {
  readonly type: 'releaseHold';
  readonly offerId: string;
  /** What another request has under this id stays. */
  readonly requestId?: string;
}

/** A child that came without an offer. */
export interface EnrolDirectly extends WantedPlace {
  readonly type: 'enrolDirectly';
  readonly enrolmentId: string;
  /** First day without care; by default what the month of birth says. */
  readonly until?: string;
  readonly movedFrom?: OtherEnrolment;
}

/** From a date on: other half-days, another group, another end; what is absent stays as agreed. */
export interface ChangeEnrolment {
  readonly type: 'changeEnrolment';
  readonly enrolmentId: string;
  readonly from: string;
  readonly pattern?: CarePattern;
  readonly placeGroupId?: string;
  readonly until?: string;
  readonly placeKinds?: readonly PlaceKind[];
}

/** Half-days of each week before the start on which the child gets used to the place; absent: none any more. */
export interface PlanSettlingIn {
  readonly type: 'planSettlingIn';
  readonly enrolmentId: string;
  readonly settlingIn?: Omit<SettlingIn, 'until'>;
}

export interface EndEnrolment {
  readonly type: 'endEnrolment';
  readonly enrolmentId: string;
  /** First day without care. */
  readonly on: string;
  readonly movedTo?: OtherEnrolment;
}

export interface CloseLocation {
  readonly type: 'closeLocation';
  readonly from: string;
  /** First day that it is open again; absent: nobody knows. */
  readonly until?: string;
  readonly reason: ClosureReason;
}

/** Ends what it is closed for on this day, the first that it is open again. */
export interface ReopenLocation {
  readonly type: 'reopenLocation';
  readonly on: string;
}

/** A crisis: all children are without a place from this day on. */
export interface CloseSuddenly {
  readonly type: 'closeSuddenly';
  readonly closureId: string;
  readonly from: string;
  readonly legalGround?: LegalGround;
}

/** The enrolments are all the children in care on this date, so what follows as free is free. */
export interface ConfirmVacancies {
  readonly type: 'confirmVacancies';
  readonly on: string;
}

export interface ImportedChild extends Omit<WantedPlace, 'settlingIn' | 'placeKinds'> {
  readonly enrolmentId: string;
  readonly until?: string;
}

/** A location as a desk's files have it. */
export interface ImportLocation {
  readonly type: 'importLocation';
  readonly facts: LocationFacts;
  readonly groups: readonly PlaceGroupFacts[];
  /** Absent: the files do not say who is in care. */
  readonly occupancy?: readonly ImportedChild[];
  /** Rows were left out as bad: nobody leaves for not being among these. */
  readonly partial?: boolean;
}

/** All children that a desk's history placed here. */
export interface ImportEnrolments {
  readonly type: 'importEnrolments';
  readonly source: ImportSource;
  readonly children: readonly ImportedChild[];
  /** Ids of enrolments that neither begin, change nor end. */
  readonly untouched?: readonly string[];
  readonly partial?: boolean;
}

/** All children in care at a location, as its organiser's own system has them. */
export interface TakeOrganiserFile {
  readonly type: 'takeOrganiserFile';
  /** Absent: the file says nothing of who is in care here. */
  readonly children?: readonly ImportedChild[];
  /** ISO date on which the organiser says that these are all. */
  readonly confirmedOn?: string;
}

export type LocationCommand =
  | DescribeLocation
  | DescribePlaceGroup
  | HoldHalfDays
  | ConfirmHold
  | ReleaseHold
  | EnrolDirectly
  | ChangeEnrolment
  | PlanSettlingIn
  | EndEnrolment
  | CloseLocation
  | ReopenLocation
  | CloseSuddenly
  | ConfirmVacancies
  | ImportLocation
  | ImportEnrolments
  | TakeOrganiserFile;
