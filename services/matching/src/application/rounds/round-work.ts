import type {
  OrganiserProposals,
  RoundDeviation,
} from '../../domain/allocation-round/allocation-round.events.js';
import type { RoundFigures } from '../../domain/round-content/round-result.js';
import type { CollectedRound } from './collect/collected-round.js';
import type { RoundToCollect } from './round-to-collect.js';

/** Canonical text in packed chunks, and the SHA-256 of the text, in hexadecimals. */
export interface EncodedText {
  readonly hash: string;
  readonly chunks: readonly string[];
}

/** What a round knows that nobody else may know yet. */
export interface RoundKeys {
  readonly seed: string;
  readonly numberOf: (requestId: string) => string;
  /** ISO date on which it is frozen. */
  readonly on: string;
}

/** Which locations a round takes in, as desks, organisers and agreements are on that ISO date. */
export abstract class LocationsOfRound {
  abstract of(round: RoundToCollect, on: string): Promise<readonly { readonly locationId: string }[]>;
}

/** When a round is frozen. */
export interface FreezeMoment {
  /** ISO date. */
  readonly on: string;
  /** The same moment, ISO. */
  readonly now: string;
}

/**
 * Reads from the views what a round is about, as it is now, in a thread of its own.
 * @throws DomainError RULE_VIOLATED when nothing can be allocated: says why and what to do
 */
export type CollectRound = (
  round: RoundToCollect,
  moment: FreezeMoment,
  course?: { readonly signal?: AbortSignal },
) => Promise<CollectedRound>;

export interface ComputedRound {
  readonly result: EncodedText;
  readonly engineVersion: string;
  readonly checkerVersion: string;
  readonly figures: RoundFigures;
  readonly claims: number;
  readonly organisers: readonly OrganiserProposals[];
  /** Rules that the checker found violated; empty for a result that may be published. */
  readonly violations: readonly string[];
}

/** Computes a round in a thread of its own: reads the inputs, strikes deviations, allocates, checks, explains. */
export type ComputeRound = (
  work: { readonly inputs: EncodedText; readonly deviations: readonly RoundDeviation[] },
  course?: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void },
) => Promise<ComputedRound>;
