import { defineEvents, type DomainEvent, type ErrorCode } from '@samenloket/event-sourcing';
import type { RoundFigures } from '../round-content/round-result.js';
import type { CancelReason, DeviationReason } from './round-reasons.js';

/** What everybody is told before a round: for whom it is, for which months, and when it is frozen. */
export interface RoundAnnouncement {
  /** Desks whose requests and locations it takes in. */
  readonly deskIds: readonly string[];
  /** Absent: all organisers that take part at these desks. */
  readonly organiserIds?: readonly string[];
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  /** Months of care that it looks at, from the first one on. */
  readonly months: number;
  /** Months in which care may start, from the first one on. */
  readonly startMonths: number;
  /** ISO date in Brussels: until then what families and organisers change counts. */
  readonly freezeOn: string;
  /** SHA-256, in hexadecimals, of the text of the seed. */
  readonly seedHash: string;
}

/** Where frozen content is: a stream of so many chunks, of which the whole has this SHA-256. */
export interface ContentReference {
  readonly hash: string;
  readonly stream: string;
  readonly chunks: number;
}

export interface FrozenInputs {
  readonly inputs: ContentReference;
  readonly engineVersion: string;
  /** The rule sets that the keys follow from. */
  readonly ruleSets: readonly { readonly name: string; readonly version: number }[];
  readonly groups: number;
  readonly units: number;
  readonly children: number;
}

/** What a round proposes at the locations of one organiser; the hash tells whether it changed. */
export interface OrganiserProposals {
  readonly organiserId: string;
  readonly proposals: number;
  readonly proposalsHash: string;
}

export interface Computation {
  readonly result: ContentReference;
  readonly engineVersion: string;
  readonly checkerVersion: string;
  readonly figures: RoundFigures;
  /** Justified wishes that are not granted, for people to decide on. */
  readonly claims: number;
  /** The deviations that it takes in, in the order in which they were made. */
  readonly deviationIds: readonly string[];
  readonly organisers: readonly OrganiserProposals[];
}

/** "Not this child here": a unit's options at the location are struck, and the round is computed again. */
export interface RoundDeviation {
  readonly deviationId: string;
  /** Of the unit; of a joint one those of its children, joined by `+`. */
  readonly roundNumber: string;
  readonly locationId: string;
  readonly organiserId: string;
  readonly reason: DeviationReason;
}

/** Why the places of a round could not be frozen. */
export interface FreezeRefusal {
  /** Says what is in the way and what to do. */
  readonly message: string;
  /** The unfinished round that has this location already. */
  readonly otherRoundId?: string;
  readonly locationId?: string;
}

/** A proposal that became no offer. */
export interface RefusedOffer {
  readonly roundNumber: string;
  readonly locationId: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What became of some more of the proposals, while a round is published. */
export interface SettledOffers {
  /** How many proposals are settled now, in the order of the result. */
  readonly settled: number;
  /** How many of these last ones became offers. */
  readonly made: number;
  readonly refused: readonly RefusedOffer[];
}

interface Moment {
  /** ISO instant. */
  readonly happenedAt: string;
}

export type AllocationRoundEvent =
  | DomainEvent<'roundAnnounced', RoundAnnouncement & Moment>
  /** From here on nobody else may take these locations into a round. */
  | DomainEvent<'freezingStarted', Moment & { attemptId: string; locationIds: readonly string[] }>
  /** The locations are free again. */
  | DomainEvent<'freezeRefused', FreezeRefusal & Moment & { readonly attemptId: string }>
  | DomainEvent<'roundFrozen', FrozenInputs & Moment & { readonly attemptId: string }>
  | DomainEvent<'roundComputed', Computation & Moment>
  /** The checker found these rules violated: nothing of this round may be published. */
  | DomainEvent<'roundCheckFailed', Moment & { rules: readonly string[]; deviationIds: readonly string[] }>
  | DomainEvent<'proposalsConfirmed', Moment & { organiserId: string; proposalsHash: string }>
  | DomainEvent<'confirmationWithdrawn', Moment & { readonly organiserId: string }>
  | DomainEvent<'roundDeviated', RoundDeviation & Moment>
  | DomainEvent<'deviationUndone', Moment & { readonly deviationId: string }>
  | DomainEvent<'publishingStarted', Moment & { resultHash: string; organiserIds: readonly string[] }>
  | DomainEvent<'offersSettled', SettledOffers & Moment>
  | DomainEvent<'roundPublished', Moment & { readonly seed: string }>
  | DomainEvent<'roundCancelled', Moment & { readonly reason: CancelReason }>;

const moment = { happenedAt: 'clear' } as const;

/** A round goes by the numbers of its requests: no event of it holds a fact under the id of a request or family. */
export const allocationRoundCatalogue = defineEvents<AllocationRoundEvent>({
  roundAnnounced: {
    version: 1,
    fields: {
      ...moment,
      deskIds: 'clear',
      organiserIds: 'clear',
      firstMonth: 'clear',
      months: 'clear',
      startMonths: 'clear',
      freezeOn: 'clear',
      seedHash: 'clear',
    },
  },
  freezingStarted: { version: 1, fields: { ...moment, attemptId: 'clear', locationIds: 'clear' } },
  freezeRefused: {
    version: 1,
    fields: {
      ...moment,
      attemptId: 'clear',
      message: 'clear',
      otherRoundId: 'clear',
      locationId: 'clear',
    },
  },
  roundFrozen: {
    version: 1,
    fields: {
      ...moment,
      attemptId: 'clear',
      inputs: 'clear',
      engineVersion: 'clear',
      ruleSets: 'clear',
      groups: 'clear',
      units: 'clear',
      children: 'clear',
    },
  },
  roundComputed: {
    version: 1,
    fields: {
      ...moment,
      result: 'clear',
      engineVersion: 'clear',
      checkerVersion: 'clear',
      figures: 'clear',
      claims: 'clear',
      deviationIds: 'clear',
      organisers: 'clear',
    },
  },
  roundCheckFailed: { version: 1, fields: { ...moment, rules: 'clear', deviationIds: 'clear' } },
  proposalsConfirmed: { version: 1, fields: { ...moment, organiserId: 'clear', proposalsHash: 'clear' } },
  confirmationWithdrawn: { version: 1, fields: { ...moment, organiserId: 'clear' } },
  roundDeviated: {
    version: 1,
    fields: {
      ...moment,
      deviationId: 'clear',
      roundNumber: 'clear',
      locationId: 'clear',
      organiserId: 'clear',
      reason: 'clear',
    },
  },
  deviationUndone: { version: 1, fields: { ...moment, deviationId: 'clear' } },
  publishingStarted: { version: 1, fields: { ...moment, resultHash: 'clear', organiserIds: 'clear' } },
  offersSettled: { version: 1, fields: { ...moment, settled: 'clear', made: 'clear', refused: 'clear' } },
  roundPublished: { version: 1, fields: { ...moment, seed: 'clear' } },
  roundCancelled: { version: 1, fields: { ...moment, reason: 'clear' } },
});
