import { addDays } from '@samenloket/regional';
import type { CareRequestEvent } from '../care-request.events.js';
import type { Evolution, Rules } from '../care-request.parts.js';
import type { CareRequestState } from '../care-request.state.js';
import { readable, requireOpen } from '../readable.js';
import type { ChaseReconfirmation, ReconfirmationCommand } from './reconfirmation.commands.js';
import type { ReconfirmationEvent } from './reconfirmation.events.js';

/** A question that the family has not answered yet. */
export interface OpenQuestion {
  readonly answerBy: string;
  readonly attempt: number;
}

export const reconfirmationRules: Rules<ReconfirmationCommand> = {
  ChaseReconfirmation: (command, state) =>
    state.status === 'open' && !state.erased ? chased(command, state) : [],
  ReconfirmCareRequest: ({ by }, state) => {
    readable(state);
    const reconfirmed: CareRequestEvent = { type: 'CareRequestReconfirmed', data: { by } };
    const isAsked = state.status === 'open' && state.question !== undefined;
    if (by === 'anotherSign') return isAsked ? [reconfirmed] : [];
    // Given up too early: the family answers after all.
    if (state.outcome === 'unreachable') {
      return [{ type: 'CareRequestReopened', data: { colleague: null } }, reconfirmed];
    }
    requireOpen(state);
    return [reconfirmed];
  },
};

function chased(
  { today, terms }: ChaseReconfirmation,
  { question }: CareRequestState,
): readonly CareRequestEvent[] {
  if (question !== undefined && today <= question.answerBy) return [];
  const attempt = (question?.attempt ?? 0) + 1;
  if (attempt <= terms.reminders + 1) {
    const answerBy = addDays(today, terms.reminderDays);
    return [{ type: 'ReconfirmationAsked', data: { answerBy, attempt } }];
  }
  const data = {
    outcome: 'unreachable',
    reason: undefined,
    duplicateOf: undefined,
    explanation: null,
  } as const;
  return [{ type: 'CareRequestClosed', data }];
}

export const reconfirmationEvolution: Evolution<ReconfirmationEvent> = {
  ReconfirmationAsked: (state, { data }) => ({ ...state, question: data }),
  CareRequestReconfirmed: (state) => ({ ...state, question: undefined }),
};
