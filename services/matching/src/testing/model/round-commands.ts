import fc from 'fast-check';
import type { AllocationRoundCommand } from '../../domain/allocation-round/allocation-round.commands.js';
import { locationId, march, organiserId } from '../offer-samples.js';
import { announcement, computation, frozenInputs, otherOrganiserId, published } from '../round-samples.js';

const now = march(10);
const attemptId = fc.constantFrom('first', 'second');
const organiser = fc.constantFrom(organiserId, otherOrganiserId);
const deviation = fc.constantFrom('d1', 'd2');
const deviationIds = fc.constantFrom<readonly string[]>([], [], ['d1'], ['d2'], ['d1', 'd2'], ['d2', 'd1']);
const hashes = fc.constantFrom<readonly [string, string]>(['p1', 'q1'], ['p2', 'q1'], ['p1', 'q2']);
const { happenedAt: _at, ...publication } = published.data;
const plain = (command: AllocationRoundCommand) => fc.constant(command);

/** What people and processes send, in any order: late, twice, and at the wrong moment. */
export const roundCommand: fc.Arbitrary<AllocationRoundCommand> = fc.oneof(
  { weight: 1, arbitrary: plain({ type: 'announceRound', ...announcement, freezeOn: '2026-03-10', now }) },
  {
    weight: 3,
    arbitrary: attemptId.map((id) => ({
      ...{ type: 'startFreezing' as const, attemptId: id, locationIds: [locationId], now },
    })),
  },
  {
    weight: 4,
    arbitrary: attemptId.map((id) => ({
      ...{ type: 'recordFreeze' as const, attemptId: id, frozen: frozenInputs, now },
    })),
  },
  {
    weight: 1,
    arbitrary: attemptId.map((id) => ({
      ...{ type: 'refuseFreeze' as const, attemptId: id, refusal: { message: 'In another round.' }, now },
    })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(hashes, deviationIds).map(([own, ids]) => ({
      ...{ type: 'recordComputation' as const, computation: computation(own, ids), now },
    })),
  },
  {
    weight: 1,
    arbitrary: deviationIds.map((ids) => ({
      ...{ type: 'recordCheckFailure' as const, rules: ['claim'], deviationIds: ids, now },
    })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(organiser, fc.constantFrom(undefined, undefined, 'p1', 'q2'))
      .map(([id, proposalsHash]) => ({
        ...{ type: 'confirmProposals' as const, organiserId: id, now },
        ...(proposalsHash && { proposalsHash }),
      })),
  },
  {
    weight: 1,
    arbitrary: organiser.map((id) => ({ type: 'withdrawConfirmation' as const, organiserId: id, now })),
  },
  {
    weight: 3,
    arbitrary: deviation.map((id) => ({
      ...{ type: 'deviate' as const, deviationId: id, roundNumber: `child of ${id}`, locationId },
      ...{ organiserId, reason: 'groupBalance' as const, now },
    })),
  },
  {
    weight: 2,
    arbitrary: deviation.map((deviationId) => ({ type: 'undoDeviation' as const, deviationId, now })),
  },
  { weight: 2, arbitrary: plain({ type: 'startPublishing', now }) },
  {
    weight: 2,
    arbitrary: fc.nat({ max: 2 }).map((settled) => ({
      ...{ type: 'recordOffers' as const, settled: settled + 1, made: 1, refused: [], now },
    })),
  },
  { weight: 2, arbitrary: plain({ type: 'recordPublication', ...publication, now }) },
  { weight: 1, arbitrary: plain({ type: 'cancelRound', reason: 'other', now }) },
);
