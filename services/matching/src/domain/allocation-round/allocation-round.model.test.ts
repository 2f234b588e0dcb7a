import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import { roundCommand } from '../../testing/model/round-commands.js';
import { RoundsModel } from '../../testing/model/rounds-model.js';
import { announced, freezing, frozen } from '../../testing/round-samples.js';
import type { AllocationRoundCommand } from './allocation-round.commands.js';
import { allocationRoundDecider } from './allocation-round.decider.js';
import type { AllocationRoundEvent } from './allocation-round.events.js';
import type { MaybeRound } from './allocation-round.state.js';
import { statusOf } from './round-status.js';

const sequences = process.env['SAMENLOKET_LONG'] === '1' ? 50_000 : 2_000;
const { decide, evolve, initialState } = allocationRoundDecider;

function decided(
  command: AllocationRoundCommand,
  state: MaybeRound,
): readonly AllocationRoundEvent[] | undefined {
  try {
    return decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function summary(round: MaybeRound): string {
  if (!round) return 'none';
  const agreed = Object.entries(round.confirmations).map(([organiserId, hash]) => `${organiserId} ${hash}`);
  const standing = round.deviations.map(({ deviationId }) => deviationId);
  const { settled = 0, organiserIds = [] } = round.publishing ?? {};
  return [statusOf(round), ...agreed.sort(), ...standing, organiserIds.toSorted(), settled].join(' ');
}

const inWords = { failed: 'refusedByCheck' } as const;

function modelSummary(model: RoundsModel): string {
  const { phase, agreed, deviations, offering } = model;
  if (phase === 'none') return 'none';
  const computed = phase === 'frozen' && model.isUpToDate ? 'computed' : phase;
  const status = computed === 'failed' ? inWords.failed : computed;
  const confirmed = [...agreed].map(([organiserId, hash]) => `${organiserId} ${hash}`);
  return [status, ...confirmed.sort(), ...deviations, offering, model.settled].join(' ');
}

describe('a round against a plain model', () => {
  it(`is the same after every command, in ${sequences} sequences`, () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(roundCommand, { minLength: 5, maxLength: 40 }), (commands) => {
        const model = new RoundsModel();
        const log: AllocationRoundEvent[] = [];
        let state = initialState();
        for (const command of [...untilFrozen(commands.length), ...commands]) {
          const events = decided(command, state);
          const taken = model.take(command);
          log.push(...(events ?? []));
          state = (events ?? []).reduce(evolve, state);
          if ((events !== undefined) !== taken || summary(state) !== modelSummary(model)) {
            expect({ command, taken: events !== undefined, round: summary(state) }).toEqual({
              ...{ command, taken, round: modelSummary(model) },
            });
          }
        }
        if (state) reached.add(statusOf(state));
        const stored = JSON.parse(JSON.stringify(log)) as AllocationRoundEvent[];
        expect(stored.reduce(evolve, initialState())).toEqual(state);
      }),
      { numRuns: sequences },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['published', 'cancelled', 'computed', 'refusedByCheck']),
    );
  });
});

/** Half of the sequences begin where the review does: from nothing on, few get that far. */
function untilFrozen(length: number): readonly AllocationRoundCommand[] {
  if (length % 2 === 0) return [];
  const [now, { happenedAt: _announcedAt, ...plan }] = [frozen.data.happenedAt, announced.data];
  const { attemptId, locationIds } = freezing.data;
  const { happenedAt: _frozenAt, attemptId: _attempt, ...inputs } = frozen.data;
  return [
    { type: 'announceRound', ...plan, now },
    { type: 'startFreezing', attemptId, locationIds, now },
    { type: 'recordFreeze', attemptId, frozen: inputs, now },
  ];
}
