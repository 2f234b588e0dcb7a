import type { Evolution, Rules } from '../care-request.parts.js';
import { readable, requireOpen, violated } from '../readable.js';
import type { EndingCommand } from './ending.commands.js';
import type { EndingEvent } from './ending.events.js';

export const endingRules: Rules<EndingCommand> = {
  CloseCareRequest: ({ outcome, reason, duplicateOf, explanation }, state) => {
    const { facts } = requireOpen(state);
    if ((outcome === 'duplicate') !== (duplicateOf !== undefined)) {
      throw violated(
        'A request that is closed as a duplicate names the request that stays, and only such a one.',
      );
    }
    if (outcome === 'lapsed' && reason === undefined) {
      throw violated('Say why the need lapsed: the reasons tell what policy should know.');
    }
    if (reason === 'miscarriage' && !facts.unborn)
      throw violated('This child is born: choose another reason.');
    if (reason !== undefined && outcome !== 'lapsed') {
      throw violated('Only a lapsed need has a reason from the list. Put anything else in the explanation.');
    }
    return [
      { type: 'CareRequestClosed', data: { outcome, reason, duplicateOf, explanation: explanation ?? null } },
    ];
  },
  ReopenCareRequest: ({ colleague }, state) => {
    readable(state);
    if (state.status !== 'closed') throw violated('Only a closed request can be reopened.');
    if (state.mergedInto !== undefined) throw violated('This request is merged with another one: undo that.');
    return [{ type: 'CareRequestReopened', data: { colleague: colleague ?? null } }];
  },
  EraseFamily: ({ familyId }, { status, erased }) =>
    status === 'none' || erased ? [] : [{ type: 'FamilyErased', data: { familyId } }],
};

export const endingEvolution: Evolution<EndingEvent> = {
  CareRequestClosed: (state, { data: { outcome, reason } }) => ({
    ...state,
    status: 'closed',
    outcome,
    lapseReason: reason,
  }),
  CareRequestReopened: (state) => ({
    ...state,
    status: 'open',
    outcome: undefined,
    lapseReason: undefined,
    question: undefined,
  }),
  FamilyErased: (state) => ({ ...state, erased: true }),
};
