import type { OutcomeFigures } from '../../domain/allocation/outcome.js';
import type {
  FrozenInputs,
  OrganiserProposals,
  RoundAnnouncement,
  RoundDeviation,
} from '../../domain/allocation-round/allocation-round.events.js';

/** Canonical text in packed chunks, and the SHA-256 of the text, in hexadecimals. */
export interface PackedContent {
  readonly hash: string;
  readonly chunks: readonly string[];
}

export interface SnapshotScope {
  readonly roundId: string;
  readonly announcement: RoundAnnouncement;
  /** The locations that the round has. */
  readonly locationIds: readonly string[];
  readonly seed: string;
  readonly numberOf: (requestId: string) => string;
}

export interface RoundSnapshot extends Omit<FrozenInputs, 'inputs'> {
  readonly content: PackedContent;
}

/** Reads from the views what a round is about, as it is now. */
export abstract class SnapshotCollector {
  /** @throws DomainError RULE_VIOLATED when nothing can be allocated: says why and what to do */
  abstract collect(scope: SnapshotScope): Promise<RoundSnapshot>;
}

export interface ComputedRound {
  readonly content: PackedContent;
  readonly engineVersion: string;
  readonly checkerVersion: string;
  readonly figures: OutcomeFigures;
  readonly claims: number;
  readonly organisers: readonly OrganiserProposals[];
  /** Rules that the checker found violated; empty for a result that may be published. */
  readonly violations: readonly string[];
}

/** Computes a round in a thread of its own: unpacks, strikes deviations, allocates, checks, explains, packs. */
export abstract class RoundComputer {
  abstract compute(
    inputs: PackedContent,
    deviations: readonly RoundDeviation[],
    course?: { readonly signal?: AbortSignal },
  ): Promise<ComputedRound>;
}

/** A child that gets a place, as a result says it. */
export interface RoundProposal {
  /** Of the child. */
  readonly roundNumber: string;
  readonly locationId: string;
  readonly organiserId: string;
  readonly placeGroupId: string;
  /** `YYYY-MM`. */
  readonly startMonth: string;
  /** Numbers of half-days, 0 is Monday morning; a second week from 14 on. */
  readonly halfDays: readonly number[];
}

/** Places that are new to the child: one that it has already is no proposal. */
export abstract class RoundProposals {
  abstract of(inputs: PackedContent, result: PackedContent): Promise<readonly RoundProposal[]>;
}
