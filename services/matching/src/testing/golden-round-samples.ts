import type { EventSamples } from '@samenloket/event-store/testing';
import type { AllocationRoundEvent } from '../domain/allocation-round/allocation-round.events.js';
import type { RoundContentEvent } from '../domain/allocation-round/round-content.events.js';
import type { LocationRoundsEvent } from '../domain/location-rounds/location-rounds.js';
import { deskId, locationId, organiserId } from './offer-samples.js';

const roundId = '5d0f6a5e-52c5-4a36-9d0c-000000000001';
const attemptId = '5d0f6a5e-52c5-4a36-9d0c-0000000000a1';
const deviationId = '5d0f6a5e-52c5-4a36-9d0c-0000000000d1';
const happenedAt = '2026-03-10T09:00:00.000Z';
const hash = 'b'.repeat(64);
const content = { hash, stream: `roundContent-${roundId}.${hash.slice(0, 16)}`, chunks: 2 };
const roundNumber = 'q3Jx0e0mT3iW1s9Yk2b7Aw';

/** One event of each type of a round, with every field. */
export const roundSamples: EventSamples<AllocationRoundEvent | LocationRoundsEvent | RoundContentEvent> = {
  roundAnnounced: {
    deskIds: [deskId],
    organiserIds: [organiserId],
    firstMonth: '2026-09',
    months: 12,
    startMonths: 4,
    freezeOn: '2026-03-10',
    seedHash: 'a'.repeat(64),
    happenedAt,
  },
  freezingStarted: { attemptId, locationIds: [locationId], happenedAt },
  freezeRefused: {
    attemptId,
    message: 'A location is in another round.',
    otherRoundId: '5d0f6a5e-52c5-4a36-9d0c-000000000002',
    locationId,
    happenedAt,
  },
  roundFrozen: {
    attemptId,
    inputs: content,
    engineVersion: '1',
    ruleSets: [{ name: 'regimeA', version: 1 }],
    groups: 2,
    units: 3,
    children: 4,
    happenedAt,
  },
  roundComputed: {
    result: content,
    engineVersion: '1',
    checkerVersion: '1',
    figures: {
      units: 3,
      children: 4,
      placedUnits: 2,
      placedChildren: 3,
      firstChoices: 1,
      byKind: { full: 2, later: 1 },
      claims: 1,
      rankSum: 3,
      claimsGranted: 2,
      processingOrder: 1,
    },
    claims: 1,
    deviationIds: [deviationId],
    organisers: [{ organiserId, proposals: 3, proposalsHash: hash }],
    happenedAt,
  },
  roundCheckFailed: { rules: ['noClaim'], deviationIds: [deviationId], happenedAt },
  proposalsConfirmed: { organiserId, proposalsHash: hash, happenedAt },
  confirmationWithdrawn: { organiserId, happenedAt },
  roundDeviated: {
    deviationId,
    roundNumber,
    locationId,
    organiserId,
    reason: 'groupBalance',
    happenedAt,
  },
  deviationUndone: { deviationId, happenedAt },
  publishingStarted: { resultHash: hash, organiserIds: [organiserId], happenedAt },
  offersSettled: {
    settled: 3,
    made: 2,
    refused: [{ roundNumber, locationId, code: 'NO_CAPACITY', message: 'These half-days are full.' }],
    happenedAt,
  },
  roundPublished: { seed: 'c'.repeat(64), happenedAt },
  roundCancelled: { reason: 'placesChanged', happenedAt },
  takenIntoRound: { roundId, attemptId, happenedAt },
  leftRound: { roundId, attemptId, happenedAt },
  contentStored: { hash, nth: 0, chunk: 'H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==' },
};
