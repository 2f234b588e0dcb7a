import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import { deskWorkCommand } from '../../testing/model/desk-work-commands.js';
import { DeskWorkModel } from '../../testing/model/desk-work-model.js';
import type { CareRequestCommand } from './care-request.commands.js';
import { careRequestDecider } from './care-request.decider.js';
import type { CareRequestEvent } from './care-request.events.js';
import { facts, registered } from './care-request.samples.js';
import type { CareRequestState } from './care-request.state.js';

const sequences = process.env['SAMENLOKET_LONG'] === '1' ? 100_000 : 10_000;
const { decide, evolve, initialState } = careRequestDecider;

function decided(
  command: CareRequestCommand,
  state: CareRequestState,
): readonly CareRequestEvent[] | undefined {
  try {
    return decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

const fold = (events: readonly CareRequestEvent[]) => events.reduce(evolve, initialState());

function seenIn({ content, status, outcome, mergedInto, assignedTo, question, ...state }: CareRequestState) {
  return {
    desk: content?.facts.deskId,
    wantedStart: content?.facts.wantedStart,
    originalStart: content?.facts.originalStart,
    isOpen: status === 'open',
    outcome,
    merged: mergedInto !== undefined,
    assigned: assignedTo,
    question,
    steps: state.nextSteps.map(({ stepId }) => stepId).sort(),
    mayLookAlong: [...new Set(state.grants.map(({ deskId }) => deskId))].sort(),
  };
}

function seenInModel(model: DeskWorkModel) {
  const { desk, wantedStart, isOpen, outcome, merged, assigned, question } = model;
  return {
    ...{ desk, wantedStart, originalStart: facts.originalStart, isOpen, outcome, merged, assigned, question },
    steps: [...model.steps].sort(),
    mayLookAlong: [...model.mayLookAlong].sort(),
  };
}

describe('the work of desks on a request', () => {
  it('does what a plain model of it does, in any order, and its log tells the same', () => {
    fc.assert(
      fc.property(fc.array(deskWorkCommand, { maxLength: 25 }), (commands) => {
        const model = new DeskWorkModel();
        const log: CareRequestEvent[] = [registered];
        let state = fold(log);
        for (const command of commands) {
          const events = decided(command, state);
          expect(events !== undefined).toBe(model.carryOut(command));
          log.push(...(events ?? []));
          state = (events ?? []).reduce(evolve, state);
        }
        expect(seenIn(state)).toEqual(seenInModel(model));
        expect(fold(JSON.parse(JSON.stringify(log)) as CareRequestEvent[])).toEqual(
          JSON.parse(JSON.stringify(state)),
        );
      }),
      { numRuns: sequences },
    );
  });
});
