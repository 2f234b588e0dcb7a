import type { Evolution, Rules } from '../care-request.parts.js';
import { withSince } from '../care-request.state.js';
import { readable, violated } from '../readable.js';
import type { SharingCommand } from './sharing.commands.js';
import type { SharingEvent } from './sharing.events.js';

/** A desk that may open the file although it is not its own. */
export interface Grant {
  readonly deskId: string;
  readonly from: string;
  readonly until?: string;
}

export const sharingRules: Rules<SharingCommand> = {
  TransferCareRequest: ({ toDeskId, explanation }, state) => {
    const { facts } = readable(state);
    if (facts.deskId === toDeskId) throw violated('The request is at this desk already.');
    return [{ type: 'CareRequestTransferred', data: { toDeskId, explanation: explanation ?? null } }];
  },
  GrantAccess: ({ deskId, from, until }, state) => {
    readable(state);
    return [{ type: 'AccessGranted', data: { deskId, from, until } }];
  },
};

export const sharingEvolution: Evolution<SharingEvent> = {
  CareRequestTransferred: (state, { data: { toDeskId } }) =>
    toDeskId === undefined ? state : withSince(state, { deskId: toDeskId }),
  AccessGranted: (state, { data }) => ({ ...state, grants: [...state.grants, data] }),
};
