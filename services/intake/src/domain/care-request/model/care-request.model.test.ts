import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import fc from 'fast-check';
import type { CareRequestCommand } from '../care-request.commands.js';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { type CareRequestState, initialState } from '../care-request.state.js';
import { anyCommand, registration } from './any-command.js';
import { carryOut, nothingYet, type PlainRequest } from './plain-request.js';

const sequences = process.env['SAMENLOKET_LONG'] === '1' ? 100_000 : 10_000;
const { decide, evolve } = careRequestDecider;

/** Most begin with a registration, as requests do; the others show what holds before it. */
const commands = fc
  .tuple(fc.option(registration, { freq: 20 }), fc.array(anyCommand, { maxLength: 30 }))
  .map(([first, rest]) => (first ? [first, ...rest] : rest));

interface Step {
  readonly events: readonly CareRequestEvent[];
  readonly before: CareRequestState;
  readonly after: CareRequestState;
}

describe(`a request, against a plain one, over ${sequences} sequences of commands`, () => {
  it('refuses and changes what the plain one does; its original start never moves; closed means closed', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(commands, (sequence) => {
        const plain = nothingYet();
        const log: CareRequestEvent[] = [];
        let state = initialState();
        for (const command of sequence) {
          const before = state;
          const events = decided(command, before);
          const isAllowed = isSameQuestionAgain(command, before) || carryOut(plain, command);
          if (isAllowed !== (events !== undefined))
            throw new Error(`${command.type} is ${isAllowed ? '' : 'not '}allowed.`);
          state = (events ?? []).reduce(evolve, before);
          log.push(...(events ?? []));
          for (const { type } of events ?? []) met.add(type);
          keepsItsWord({ events: events ?? [], before, after: state });
        }
        expect(asPlain(state)).toEqual(plain);
        expect(log.reduce(evolve, initialState())).toEqual(state);
      }),
      { numRuns: sequences },
    );
    expect(met.size).toBeGreaterThan(20);
  });
});

/** Undefined when it is refused; anything but a refusal fails the test. */
function decided(command: CareRequestCommand, state: CareRequestState) {
  try {
    return decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** A registration that is repeated word for word is answered as the first time. */
function isSameQuestionAgain(command: CareRequestCommand, { registered, erased }: CareRequestState): boolean {
  if (command.type !== 'RegisterCareRequest' || !registered || erased) return false;
  const { facts, ...persons } = command.content;
  const { facts: firstFacts, ...first } = registered;
  const asked = { ...facts, wantedStart: facts.originalStart };
  return JSON.stringify([asked, persons]) === JSON.stringify([firstFacts, first]);
}

function keepsItsWord({ events, before, after }: Step): void {
  const { originalStart } = before.content?.facts ?? {};
  if (originalStart !== undefined && after.content?.facts.originalStart !== originalStart) {
    throw new Error('The original start moved.');
  }
  const isReopened = events.some(({ type }) => type === 'CareRequestReopened');
  if (before.status === 'closed' && after.status !== 'closed' && !isReopened) {
    throw new Error('A closed request opened by itself.');
  }
  if (before.erased && !after.erased) throw new Error('An erased family came back.');
}

function asPlain(state: CareRequestState): PlainRequest {
  const { facts, child } = state.content ?? {};
  return {
    status: state.status,
    erased: state.erased,
    outcome: state.outcome,
    reason: state.lapseReason,
    deskId: facts?.deskId,
    originalStart: facts?.originalStart,
    wantedStart: facts?.wantedStart,
    preferences: [...(facts?.preferences ?? [])],
    unborn: facts?.unborn ?? false,
    birthDate: child?.birthDate,
    isUrgent: facts?.urgentReason !== undefined,
    single: facts?.priorityFacts.single ?? false,
    provenOn: state.urgencyProvenOn,
    referrer:
      state.referrerId === undefined ? undefined : { id: state.referrerId, until: state.referrerUntil },
    applicants: [...state.applicantIds],
    links: state.links.map(({ kind, otherRequestId }) => `${kind} ${otherRequestId}`),
    letIn: state.grants.map(({ deskId }) => deskId),
    assignedTo: state.assignedTo,
    steps: state.nextSteps.map(({ stepId }) => stepId),
    mergedInto: state.mergedInto,
    question: state.question,
  };
}
