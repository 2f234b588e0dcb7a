import { type Decider, DomainError } from '@samenloket/event-sourcing';
import type { CallResult, SuddenClosureEvent } from './sudden-closure.events.js';
import {
  type CallEntry,
  evolveClosure,
  initialClosure,
  type SuddenClosureState,
} from './sudden-closure.state.js';

type DataOf<Type extends SuddenClosureEvent['type']> = Extract<SuddenClosureEvent, { type: Type }>['data'];

export type SuddenClosureCommand =
  | ({ readonly type: 'MakeCallList' } & DataOf<'CallListMade'>)
  | { readonly type: 'ListChildren'; readonly children: readonly DataOf<'ChildListed'>[] }
  | ({ readonly type: 'MakeUrgentRequest' } & DataOf<'UrgentRequestMade'>)
  | { readonly type: 'GiveUpFamily'; readonly entryId: string }
  | {
      readonly type: 'RecordCall';
      readonly entryId: string;
      readonly callId: string;
      readonly result: CallResult;
    }
  | { readonly type: 'TakeBackCall'; readonly entryId: string; readonly callId: string };

/** The call list of one sudden closure: a line per child that lost its place. Every command may be repeated. */
export const suddenClosureDecider: Decider<SuddenClosureState, SuddenClosureCommand, SuddenClosureEvent> = {
  initialState: initialClosure,
  evolve: evolveClosure,
  decide: (command, state) => {
    if (command.type === 'MakeCallList') {
      const { type: _, ...data } = command;
      return state.made ? [] : [{ type: 'CallListMade', data }];
    }
    if (!state.made) throw new DomainError('NOT_FOUND', 'There is no such call list.');
    switch (command.type) {
      case 'ListChildren':
        return listChildren(command.children, state);
      case 'MakeUrgentRequest': {
        const { type: _, ...data } = command;
        return entryOf(state, data.entryId).requestId === undefined
          ? [{ type: 'UrgentRequestMade', data }]
          : [];
      }
      case 'GiveUpFamily':
        return entryOf(state, command.entryId).familyUnknown
          ? []
          : [{ type: 'FamilyUnknown', data: { entryId: command.entryId } }];
      case 'RecordCall': {
        const { entryId, callId, result } = command;
        entryOf(state, entryId);
        return [{ type: 'CallRecorded', data: { entryId, result, callId } }];
      }
      case 'TakeBackCall': {
        const { entryId, callId } = command;
        const isThere = entryOf(state, entryId).calls?.some((call) => call.callId === callId);
        return isThere ? [{ type: 'CallTakenBack', data: { entryId, callId } }] : [];
      }
    }
  },
};

/** @throws DomainError RULE_VIOLATED for a child of which the platform has a file: nothing is to be told of it */
function listChildren(
  children: readonly DataOf<'ChildListed'>[],
  { entries }: SuddenClosureState,
): SuddenClosureEvent[] {
  const faults = children.flatMap(({ entryId }, index) => {
    const known = entries[entryId];
    const hasFile = known !== undefined && known.listed === undefined && known.child?.requestId !== undefined;
    return hasFile && !known.familyUnknown
      ? [{ path: `children[${index}]`, message: 'is a child of which the desk has a file already' }]
      : [];
  });
  if (faults.length > 0) {
    throw new DomainError('RULE_VIOLATED', 'Some of these children are known: leave them out.', faults);
  }
  return children
    .filter(({ entryId }) => entries[entryId]?.listed === undefined)
    .map((data) => ({ type: 'ChildListed', data }));
}

function entryOf({ entries }: SuddenClosureState, entryId: string): CallEntry {
  const entry = entries[entryId];
  if (!entry) throw new DomainError('NOT_FOUND', 'There is no such line on this call list.');
  return entry;
}
