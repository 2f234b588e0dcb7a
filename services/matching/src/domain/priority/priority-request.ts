import type { DeclaredFacts, Tier } from '@samenloket/regional';
import type { LoadedRuleSet } from './rule-sets.js';

/** What the priority rules look at of a request: facts as they were declared at the time of the request. */
export interface PriorityRequest {
  readonly requestId: string;
  /** ISO date. */
  readonly askedOn: string;
  /** Ids of locations, most wanted first. */
  readonly preferences: readonly string[];
  readonly priorityFacts: Pick<DeclaredFacts, 'workOrTraining' | 'single' | 'lowIncome' | 'fosterChild'>;
  /** The location where a brother or sister is in care. */
  readonly siblingLocationId?: string;
  /** Last day of that brother or sister there, ISO date; absent: not known to end. */
  readonly siblingInCareUntil?: string;
  /** How much each parent works or trains, in percent of full-time; absent: not declared. */
  readonly workPercentages?: readonly number[];
  /** The organiser that a parent works for. */
  readonly staffOfOrganiserId?: string;
  /** NIS code. */
  readonly nisHome?: string;
}

/** The place that requests compete for, as far as the priority rules look at it. */
export interface PriorityPlace {
  readonly locationId: string;
  readonly organiserId?: string;
  /** NIS code of the location. */
  readonly nis?: string;
  readonly tier: Tier;
  /** ISO date from which the place is free. */
  readonly start: string;
}

/** What desk and organiser agreed on priority (docs/domain.md, "Settings of a desk"). */
export interface PriorityAgreement {
  readonly regimeCounts: 'requestDate' | 'decisionDate';
  /** Some of `fourFifths`, `sibling`, `fosterChild`; those that are not named come after. */
  readonly regimeBOrder: readonly string[];
  readonly furtherFactsAddUp: boolean;
  /** Some of `siblings`, `staff`. */
  readonly organiserRules: readonly string[];
  readonly residentsBreakTies: boolean;
  readonly rankCounts: boolean;
  readonly registrationDayBreaksTies: boolean;
}

/** A number that says nothing of the request, the same every time: HMAC-SHA256(seed, request id), in hexadecimals. */
export type Draw = (requestId: string) => string;

/** When, and by what agreement, is decided who comes first. */
export interface Deciding {
  /** ISO date of the decision. */
  readonly on: string;
  readonly agreed: PriorityAgreement;
  /** Other rule sets than those that hold: for a what-if. */
  readonly sets?: readonly LoadedRuleSet[];
}
