import type { CallResult, ChildToCall, SuddenClosureEvent, UrgentWay } from './sudden-closure.events.js';

/** A line of the call list. */
export interface CallEntry {
  readonly entryId: string;
  readonly child?: ChildToCall;
  /** The organiser's own word on this child, when it gave one. */
  readonly listed?: Extract<SuddenClosureEvent, { type: 'ChildListed' }>['data'];
  /** The urgent request, once it is there. */
  readonly requestId?: string;
  readonly deskId?: string;
  readonly way?: UrgentWay;
  readonly familyUnknown?: true;
  /** In order, without those that were taken back. */
  readonly calls?: readonly { readonly result: CallResult; readonly callId?: string }[];
}

export interface SuddenClosureState {
  readonly made?: Omit<Extract<SuddenClosureEvent, { type: 'CallListMade' }>['data'], 'children'>;
  /** In the order in which the children came on the list. */
  readonly entries: Readonly<Record<string, CallEntry>>;
}

export const initialClosure = (): SuddenClosureState => ({ entries: {} });

export function evolveClosure(
  state: SuddenClosureState,
  { type, data }: SuddenClosureEvent,
): SuddenClosureState {
  switch (type) {
    case 'CallListMade': {
      const { children, ...made } = data;
      const entries = children.map((child) => [child.entryId, { entryId: child.entryId, child }] as const);
      return { made, entries: { ...state.entries, ...Object.fromEntries(entries) } };
    }
    case 'ChildListed':
      return withEntry(state, data.entryId, { listed: data });
    case 'UrgentRequestMade': {
      const { entryId, requestId, deskId, way } = data;
      return withEntry(state, entryId, { requestId, deskId, way });
    }
    case 'FamilyUnknown':
      return withEntry(state, data.entryId, { familyUnknown: true });
    case 'CallRecorded': {
      const { entryId, ...call } = data;
      return withEntry(state, entryId, { calls: [...callsOf(state, entryId), call] });
    }
    case 'CallTakenBack': {
      const { entryId, callId } = data;
      const calls = callsOf(state, entryId).filter((call) => call.callId !== callId);
      return withEntry(state, entryId, { calls });
    }
  }
}

function callsOf({ entries }: SuddenClosureState, entryId: string): NonNullable<CallEntry['calls']> {
  return entries[entryId]?.calls ?? [];
}

function withEntry(
  state: SuddenClosureState,
  entryId: string,
  change: Partial<CallEntry>,
): SuddenClosureState {
  const entry = state.entries[entryId] ?? { entryId };
  return { ...state, entries: { ...state.entries, [entryId]: { ...entry, ...change } } };
}
