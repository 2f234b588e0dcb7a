import type { CareRequestCommand, CloseCareRequest } from './care-request.commands.js';
import type { CareRequestEvent } from './care-request.events.js';
import type { CareRequestState } from './care-request.state.js';
import { readable, requireOpen, violated } from './readable.js';

type Events = readonly CareRequestEvent[];
type Command<Type extends CareRequestCommand['type']> = Extract<CareRequestCommand, { type: Type }>;

export function recordBirth(
  { birthDate, firstName }: Command<'RecordBirth'>,
  state: CareRequestState,
): Events {
  const { facts } = readable(state);
  if (!facts.unborn) {
    throw violated('The birth of this child is recorded already. Correct the request instead.');
  }
  return [
    {
      type: 'ChildBorn',
      data: { birthMonth: birthDate.slice(0, 7), birthDate, firstName: firstName ?? null },
    },
  ];
}

export function close(
  { outcome, reason, duplicateOf, explanation }: CloseCareRequest,
  state: CareRequestState,
): Events {
  requireOpen(state);
  if ((outcome === 'duplicate') !== (duplicateOf !== undefined)) {
    throw violated(
      'A request that is closed as a duplicate names the request that stays, and only such a one.',
    );
  }
  if (reason !== undefined && outcome !== 'lapsed') {
    throw violated('Only a lapsed need has a reason from the list. Put anything else in the explanation.');
  }
  return [
    { type: 'CareRequestClosed', data: { outcome, reason, duplicateOf, explanation: explanation ?? null } },
  ];
}

export function reopen({ colleague }: Command<'ReopenCareRequest'>, state: CareRequestState): Events {
  readable(state);
  if (state.status !== 'closed') throw violated('Only a closed request can be reopened.');
  return [{ type: 'CareRequestReopened', data: { colleague: colleague ?? null } }];
}

export function transfer(
  { toDeskId, explanation }: Command<'TransferCareRequest'>,
  state: CareRequestState,
): Events {
  const { facts } = readable(state);
  if (facts.deskId === toDeskId) throw violated('The request is at this desk already.');
  return [{ type: 'CareRequestTransferred', data: { toDeskId, explanation: explanation ?? null } }];
}

export function withdrawConsent(
  { on }: Command<'WithdrawConsent'>,
  { referrerId }: CareRequestState,
): Events {
  return referrerId === undefined ? [] : [{ type: 'ReferrerConsentWithdrawn', data: { referrerId, on } }];
}

export function erase({ familyId }: Command<'EraseFamily'>, { status, erased }: CareRequestState): Events {
  return status === 'none' || erased ? [] : [{ type: 'FamilyErased', data: { familyId } }];
}
