import type {
  AllocationRoundEvent,
  Computation,
  FrozenInputs,
  RoundAnnouncement,
  RoundDeviation,
} from '../domain/allocation-round/allocation-round.events.js';
import { deskId, locationId, march, organiserId } from './offer-samples.js';

export const roundId = '5d0f6a5e-52c5-4a36-9d0c-000000000001';
export const attemptId = '5d0f6a5e-52c5-4a36-9d0c-0000000000a1';
export const otherOrganiserId = '5d0f6a5e-52c5-4a36-9d0c-0000000000b2';

export const announcement: RoundAnnouncement = {
  deskIds: [deskId],
  firstMonth: '2026-09',
  months: 12,
  startMonths: 4,
  freezeOn: '2026-03-10',
  seedHash: 'a'.repeat(64),
};

export const frozenInputs: FrozenInputs = {
  inputs: { hash: 'b'.repeat(64), stream: `roundContent-${roundId}.${'b'.repeat(16)}`, chunks: 1 },
  engineVersion: '1',
  ruleSets: [{ name: 'T2', version: 1 }],
  groups: 1,
  units: 3,
  children: 3,
};

export const firstDeviation: RoundDeviation = {
  deviationId: '5d0f6a5e-52c5-4a36-9d0c-0000000000d1',
  roundNumber: 'number-1',
  locationId,
  organiserId,
  reason: 'groupBalance',
};

/** A result with these proposals for two organisers. */
export function computation(
  hashes: readonly [string, string] = ['p1', 'q1'],
  deviationIds: readonly string[] = [],
): Computation {
  const hash = hashes.join('').padEnd(64, '0');
  return {
    result: { hash, stream: `roundContent-${roundId}.${hash.slice(0, 16)}`, chunks: 1 },
    engineVersion: '1',
    checkerVersion: '1',
    figures: {
      units: 3,
      children: 3,
      placedUnits: 2,
      placedChildren: 2,
      firstChoices: 2,
      byKind: { full: 2 },
      claims: 0,
      rankSum: 0,
      claimsGranted: 0,
      processingOrder: 0,
    },
    claims: 0,
    deviationIds,
    organisers: [
      { organiserId, proposals: 1, proposalsHash: hashes[0] },
      { organiserId: otherOrganiserId, proposals: 1, proposalsHash: hashes[1] },
    ],
  };
}

type Of<Type extends AllocationRoundEvent['type']> = Extract<AllocationRoundEvent, { type: Type }>;

export const announced: Of<'roundAnnounced'> = {
  type: 'roundAnnounced',
  data: { ...announcement, happenedAt: march(1) },
};
export const freezing: Of<'freezingStarted'> = {
  type: 'freezingStarted',
  data: { attemptId, locationIds: [locationId], happenedAt: march(10) },
};
export const frozen: Of<'roundFrozen'> = {
  type: 'roundFrozen',
  data: { attemptId, ...frozenInputs, happenedAt: march(10) },
};
export function computed(...of: Parameters<typeof computation>): Of<'roundComputed'> {
  return { type: 'roundComputed', data: { ...computation(...of), happenedAt: march(10) } };
}
export function confirmed(organiser: string, proposalsHash: string): Of<'proposalsConfirmed'> {
  return {
    type: 'proposalsConfirmed',
    data: { organiserId: organiser, proposalsHash, happenedAt: march(11) },
  };
}
export const deviated: Of<'roundDeviated'> = {
  type: 'roundDeviated',
  data: { ...firstDeviation, happenedAt: march(11) },
};
export const publishingStarted: Of<'publishingStarted'> = {
  type: 'publishingStarted',
  data: { resultHash: computation().result.hash, organiserIds: [organiserId], happenedAt: march(12) },
};
export const published: Of<'roundPublished'> = {
  type: 'roundPublished',
  data: { seed: 'c'.repeat(64), happenedAt: march(12) },
};
export const cancelled: Of<'roundCancelled'> = {
  type: 'roundCancelled',
  data: { reason: 'placesChanged', happenedAt: march(12) },
};

/** Up to a first computation, as every review begins. */
export const underReview: readonly AllocationRoundEvent[] = [announced, freezing, frozen, computed()];
