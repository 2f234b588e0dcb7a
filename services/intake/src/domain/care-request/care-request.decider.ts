import type { Decider } from '@samenloket/event-sourcing';
import type { CareRequestCommand } from './care-request.commands.js';
import type { CareRequestEvent } from './care-request.events.js';
import { type CareRequestState, evolve, initialState } from './care-request.state.js';
import { changePreferences, correct, importRow, register } from './content-rules.js';
import { close, erase, recordBirth, reopen, transfer, withdrawConsent } from './lifecycle-rules.js';
import { readable, requireOpen } from './readable.js';
import { confirmSameChild, rejectSameChild, suggestSameChild } from './same-child.js';

type Rules = {
  readonly [Type in CareRequestCommand['type']]: (
    command: Extract<CareRequestCommand, { type: Type }>,
    state: CareRequestState,
  ) => readonly CareRequestEvent[];
};

/** What each command leads to. */
const rules: Rules = {
  RegisterCareRequest: register,
  ImportCareRequest: importRow,
  CorrectCareRequest: correct,
  ChangePreferences: changePreferences,
  ChangeWantedStart: ({ wantedStart }, state) => {
    const { facts } = requireOpen(state);
    return facts.wantedStart === wantedStart ? [] : [{ type: 'WantedStartChanged', data: { wantedStart } }];
  },
  RecordBirth: recordBirth,
  RecordFollowUp: ({ channel, colleague = null, note = null }, state) => {
    readable(state);
    return [{ type: 'FollowUpRecorded', data: { channel, colleague, note } }];
  },
  DeclareFact: ({ fact, holds, declaredOn, source, detail = null }, state) => {
    readable(state);
    return [{ type: 'FactDeclared', data: { fact, holds, declaredOn, source, detail } }];
  },
  CloseCareRequest: close,
  ReopenCareRequest: reopen,
  TransferCareRequest: transfer,
  GrantAccess: ({ deskId, from, until }, state) => {
    readable(state);
    return [{ type: 'AccessGranted', data: { deskId, from, until } }];
  },
  WithdrawConsent: withdrawConsent,
  SuggestSameChild: suggestSameChild,
  ConfirmSameChild: confirmSameChild,
  RejectSameChild: rejectSameChild,
  EraseFamily: erase,
};

export const careRequestDecider: Decider<CareRequestState, CareRequestCommand, CareRequestEvent> = {
  initialState,
  evolve,
  decide: (command, state) => {
    const rule = rules[command.type] as (
      command: CareRequestCommand,
      state: CareRequestState,
    ) => readonly CareRequestEvent[];
    return rule(command, state);
  },
};
