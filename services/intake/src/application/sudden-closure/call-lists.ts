import { DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import type { CallEntry, SuddenClosureState } from '../../domain/sudden-closure/sudden-closure.state.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { ClosureStreams } from './closure-streams.js';

export const callStates = ['toCall', 'noAnswer', 'reached', 'placed'] as const;
export type CallState = (typeof callStates)[number];

export interface CallLine extends CallEntry {
  readonly deskId: string;
  readonly state: CallState;
}

export interface CallList extends NonNullable<SuddenClosureState['made']> {
  readonly lines: readonly CallLine[];
}

/** Call lists as they are: from their stream, so that a colleague sees at once who was called. */
export class CallLists {
  constructor(
    private readonly closures: ClosureStreams,
    private readonly views: IntakeViews,
  ) {}

  /** @throws DomainError NOT_FOUND, also for a desk that has nobody on the list */
  async forDesk(closureId: string, { deskIds }: SignedInActor): Promise<CallList> {
    const list = await this.find(closureId);
    const isOwn = list && [list.deskId, ...list.lines.map(({ deskId }) => deskId)];
    if (list && isOwn?.some((deskId) => deskIds.includes(deskId))) return list;
    throw new DomainError('NOT_FOUND', 'There is no such call list, or no child of your desk on it.');
  }

  async find(closureId: string): Promise<CallList | undefined> {
    const { made, entries } = await this.closures.load(closureId);
    if (!made) return undefined;
    const all = Object.values(entries);
    const placed = await this.placedAmong(all.flatMap(({ requestId }) => requestId ?? []));
    const lines = all.map((entry) => ({
      ...entry,
      deskId: entry.deskId ?? entry.listed?.deskId ?? made.deskId,
      state: stateOf(entry, placed),
    }));
    return { ...made, lines };
  }

  private async placedAmong(requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    const searches = await this.views.searches.current().getMany(requestIds);
    const found = searches.filter(({ doc }) => doc.found === 'found' || doc.found === 'partly');
    return new Set(found.map(({ id }) => id));
  }
}

function stateOf({ requestId, calls }: CallEntry, placed: ReadonlySet<string>): CallState {
  if (requestId !== undefined && placed.has(requestId)) return 'placed';
  return calls?.at(-1)?.result ?? 'toCall';
}
