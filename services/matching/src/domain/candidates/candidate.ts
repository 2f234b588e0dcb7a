import type { CarePattern } from '@samenloket/regional';

/** What counts of a request when a place comes free. Facts are as declared at the time of the request. */
export interface CandidateRequest {
  readonly requestId: string;
  readonly deskId: string;
  readonly status: 'open' | 'closed';
  readonly askedOn: string;
  readonly wantedStart?: string;
  readonly pattern?: CarePattern;
  readonly birthMonth?: string;
  readonly tariff: 'incomeTariffOnly' | 'any';
  readonly preferences: readonly string[];
  readonly wishes: readonly string[];
  readonly acceptsLaterStart?: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
  readonly siblingLocationId?: string;
  readonly priorityFacts: {
    readonly workOrTraining: boolean;
    readonly single: boolean;
    readonly lowIncome: boolean;
    readonly fosterChild: boolean;
  };
  /** Places that the child already has. */
  readonly taken: readonly TakenPlace[];
}

/** ISO dates; a temporary place has a last day. */
export interface TakenPlace {
  readonly start: string;
  readonly pattern: CarePattern;
  readonly temporaryUntil?: string;
}

/** A place that comes free: a group of a location, from a date on. */
export interface FreePlace {
  readonly locationId: string;
  /** The wishes that this location fulfils. */
  readonly wishKeys: readonly string[];
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3';
  /** Ages in months, from inclusive, to exclusive. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** ISO date. */
  readonly start: string;
  /** ISO date of its last day of care, when it is a temporary one. */
  readonly temporaryUntil?: string;
  readonly rankCounts: boolean;
}

/** Why a request stands where it stands: the rule, and the fact that it looked at. */
export interface Reason {
  readonly rule: string;
  readonly version: number;
  readonly fact: string;
}

export interface Candidate<Request extends CandidateRequest = CandidateRequest> {
  readonly request: Request;
  /** What it still needs of the half-days that it asked; absent when those are not known. */
  readonly rest?: CarePattern;
  readonly reasons: readonly Reason[];
}
