import type { CarePattern } from '@samenloket/regional';
import type { ImportSource } from './location-events.js';
import type { LocationFacts, PlaceGroupFacts } from './location-facts.js';

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
}

export interface HoldHalfDays extends WantedPlace {
  readonly type: 'holdHalfDays';
  readonly offerId: string;
  readonly requestId: string;
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
}

/** A child that came without an offer. */
export interface EnrolDirectly extends WantedPlace {
  readonly type: 'enrolDirectly';
  readonly enrolmentId: string;
  /** First day without care; by default what the month of birth says. */
  readonly until?: string;
}

export interface EndEnrolment {
  readonly type: 'endEnrolment';
  readonly enrolmentId: string;
  /** First day without care. */
  readonly on: string;
}

/** The enrolments are all the children in care on this date, so what follows as free is free. */
export interface ConfirmVacancies {
  readonly type: 'confirmVacancies';
  readonly on: string;
}

export interface ImportedChild extends WantedPlace {
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
  readonly partial?: boolean;
}

export type LocationCommand =
  | DescribeLocation
  | DescribePlaceGroup
  | HoldHalfDays
  | ConfirmHold
  | ReleaseHold
  | EnrolDirectly
  | EndEnrolment
  | ConfirmVacancies
  | ImportLocation
  | ImportEnrolments;
