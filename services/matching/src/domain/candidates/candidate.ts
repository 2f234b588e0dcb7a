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
  /** Half-days that the family already has, over all its acceptances. */
  readonly taken: readonly CarePattern[];
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
  readonly reasons: readonly Reason[];
}
