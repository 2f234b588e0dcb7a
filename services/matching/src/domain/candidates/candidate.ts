import type { CarePattern } from '@samenloket/regional';
import type { PriorityPlace, PriorityRequest } from '../priority/priority-request.js';
import type { Reason } from '../priority/priority-rule.js';

/** What counts of a request when a place comes free. Facts are as declared at the time of the request. */
export interface CandidateRequest extends PriorityRequest {
  readonly deskId: string;
  readonly status: 'open' | 'closed';
  readonly wantedStart?: string;
  readonly pattern?: CarePattern;
  readonly birthMonth?: string;
  readonly tariff: 'incomeTariffOnly' | 'any';
  readonly wishes: readonly string[];
  readonly acceptsLaterStart?: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
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
export interface FreePlace extends PriorityPlace {
  /** The wishes that this location fulfils. */
  readonly wishKeys: readonly string[];
  /** Ages in months, from inclusive, to exclusive. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** ISO date of its last day of care, when it is a temporary one. */
  readonly temporaryUntil?: string;
}

export interface Candidate<Request extends CandidateRequest = CandidateRequest> {
  readonly request: Request;
  /** What it still needs of the half-days that it asked; absent when those are not known. */
  readonly rest?: CarePattern;
  readonly reasons: readonly Reason[];
}
