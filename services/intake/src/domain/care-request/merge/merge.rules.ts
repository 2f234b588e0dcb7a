import type { Evolution, Rules } from '../care-request.parts.js';
import { readable, requireOpen, violated } from '../readable.js';
import type { MergeCommand } from './merge.commands.js';
import type { MergeEvent } from './merge.events.js';

/** Whether the other request can take it in, and no offer is in the way, the application has looked (merge-requests). */
export const mergeRules: Rules<MergeCommand> = {
  MergeCareRequest: ({ intoRequestId, intoDeskId, explanation }, state) => {
    const { facts } = requireOpen(state);
    if (facts.deskId !== intoDeskId) {
      throw violated('Requests at two desks are not merged: both desks confirm that it is the same child.');
    }
    return [
      {
        type: 'CareRequestClosed',
        data: {
          outcome: 'duplicate',
          reason: undefined,
          duplicateOf: intoRequestId,
          explanation: explanation ?? null,
        },
      },
      { type: 'CareRequestMerged', data: { intoRequestId } },
    ];
  },
  UnmergeCareRequest: ({ colleague }, state) => {
    readable(state);
    if (state.mergedInto === undefined) throw violated('This request is not merged with another one.');
    return [
      { type: 'CareRequestUnmerged', data: { fromRequestId: state.mergedInto } },
      { type: 'CareRequestReopened', data: { colleague: colleague ?? null } },
    ];
  },
};

export const mergeEvolution: Evolution<MergeEvent> = {
  CareRequestMerged: (state, { data }) => ({ ...state, mergedInto: data.intoRequestId }),
  CareRequestUnmerged: (state) => ({ ...state, mergedInto: undefined }),
};
