import { DomainError } from '@samenloket/event-sourcing';
import type { Evolution, Rules } from '../care-request.parts.js';
import { readable, violated } from '../readable.js';
import type { FollowUpCommand, RecordFollowUp } from './follow-up.commands.js';
import type { FollowUpEvent } from './follow-up.events.js';

/** Something that a colleague has yet to do for the request. */
export interface NextStep {
  readonly stepId: string;
  /** ISO date. */
  readonly dueOn: string;
}

/** Also after the request is closed: a placed child is followed up too. */
export const followUpRules: Rules<FollowUpCommand> = {
  RecordFollowUp: (command, state) => {
    readable(state);
    const { channel, action, colleague = null, note = null } = command;
    const step = stepOf(command);
    if (step && state.nextSteps.some(({ stepId }) => stepId === step.stepId)) {
      throw new DomainError('ALREADY_EXISTS', 'A next step with this id is planned already.');
    }
    return [
      { type: 'FollowUpRecorded', data: { channel, ...(action && { action }), colleague, note, ...step } },
    ];
  },
  CompleteNextStep: ({ stepId, colleague = null }, state) => {
    readable(state);
    if (!state.nextSteps.some((step) => step.stepId === stepId)) {
      throw new DomainError('NOT_FOUND', 'There is no next step with this id that has yet to be done.');
    }
    return [{ type: 'NextStepCompleted', data: { stepId, colleague } }];
  },
  AssignCareRequest: ({ to, colleague = null }, state) => {
    readable(state);
    return state.assignedTo === to ? [] : [{ type: 'CareRequestAssigned', data: { to, colleague } }];
  },
};

/** What is to be done, and by when: a step without a day would never come up in a list. */
function stepOf({ stepId, nextStep, dueOn }: RecordFollowUp) {
  if (nextStep === undefined && dueOn === undefined) return undefined;
  if (nextStep === undefined || dueOn === undefined || stepId === undefined) {
    throw violated('A next step has a day on which it is due, and that day has a step.');
  }
  return { stepId, nextStep, dueOn };
}

export const followUpEvolution: Evolution<FollowUpEvent> = {
  FollowUpRecorded: (state, { data: { stepId, dueOn } }) =>
    stepId === undefined || dueOn === undefined
      ? state
      : { ...state, nextSteps: [...state.nextSteps, { stepId, dueOn }] },
  NextStepCompleted: (state, { data }) => ({
    ...state,
    nextSteps: state.nextSteps.filter(({ stepId }) => stepId !== data.stepId),
  }),
  CareRequestAssigned: (state, { data }) => ({ ...state, assignedTo: data.to }),
};
