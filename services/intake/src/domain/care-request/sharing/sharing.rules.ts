import { DomainError } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../care-request.events.js';
import type { Evolution, Rules } from '../care-request.parts.js';
import { type CareRequestState, withSince } from '../care-request.state.js';
import { readable, violated } from '../readable.js';
import type { SharingCommand, TransferCareRequest } from './sharing.commands.js';
import type { SharingEvent } from './sharing.events.js';

/** A desk that may open the file although it is not its own. */
export interface Grant {
  readonly deskId: string;
  readonly from: string;
  readonly until?: string;
}

export const sharingRules: Rules<SharingCommand> = {
  TransferCareRequest: transfer,
  GrantAccess: ({ deskId, from, until }, state) => {
    const { facts } = readable(state);
    if (facts.deskId === deskId) throw violated('The file is at this desk: it needs no leave to open it.');
    if (until !== undefined && until < from) {
      throw new DomainError('BAD_INPUT', 'Access ends after it has begun.', [
        { path: 'until', message: 'may not be before the first day' },
      ]);
    }
    return [{ type: 'AccessGranted', data: { deskId, from, until } }];
  },
  RevokeAccess: ({ deskId, on }, state) => {
    readable(state);
    if (!state.grants.some((grant) => grant.deskId === deskId)) {
      throw new DomainError('NOT_FOUND', 'This desk was not granted access to the file.');
    }
    return [{ type: 'AccessRevoked', data: { deskId, on } }];
  },
};

/**
 * The file goes with all that stands in it. Whom the former desk let in was its own affair: the new desk starts with
 * nobody but, where that was agreed, the former one. Who followed it up there does so no longer.
 */
function transfer(
  { toDeskId, explanation, lookAlongUntil, today, withMerged }: TransferCareRequest,
  state: CareRequestState,
): readonly CareRequestEvent[] {
  const { facts } = readable(state);
  if (facts.deskId === toDeskId) throw violated('The request is at this desk already.');
  if (state.mergedInto !== undefined && !withMerged) {
    throw violated(
      'This request is merged with another one: that one is transferred, and this one goes with it.',
    );
  }
  const revoked = [...new Set(state.grants.map(({ deskId }) => deskId))].map((deskId): CareRequestEvent => ({
    type: 'AccessRevoked',
    data: { deskId, on: today },
  }));
  const granted: CareRequestEvent = {
    type: 'AccessGranted',
    data: { deskId: facts.deskId, from: today, until: lookAlongUntil },
  };
  return [
    { type: 'CareRequestTransferred', data: { toDeskId, explanation: explanation ?? null } },
    ...revoked,
    ...(lookAlongUntil === undefined ? [] : [granted]),
    ...(state.assignedTo === undefined ? [] : [unassigned]),
  ];
}

const unassigned: CareRequestEvent = {
  type: 'CareRequestAssigned',
  data: { to: undefined, colleague: null },
};

export const sharingEvolution: Evolution<SharingEvent> = {
  CareRequestTransferred: (state, { data: { toDeskId } }) =>
    toDeskId === undefined ? state : withSince(state, { deskId: toDeskId }),
  AccessGranted: (state, { data }) => ({ ...state, grants: [...state.grants, data] }),
  AccessRevoked: (state, { data }) => ({
    ...state,
    grants: state.grants.filter(({ deskId }) => deskId !== data.deskId),
  }),
};
