import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { SuddenClosureEvent } from '../../domain/sudden-closure/sudden-closure.events.js';
import { idOf } from '../../read-models/own-event.js';
import { contextAfter } from '../shared/context-after.js';
import type { ClosureStreams } from './closure-streams.js';
import type { UrgentRequests } from './urgent-requests.js';

/** Makes an urgent request of every line of a call list, one after the other; a crash halfway is made good. */
export class UrgentRequestsProcess {
  constructor(
    private readonly closures: ClosureStreams,
    private readonly requests: UrgentRequests,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const { type, data } = event as unknown as SuddenClosureEvent;
    if (type !== 'CallListMade' && type !== 'ChildListed') return;
    const closureId = idOf(event);
    const { made, entries } = await this.closures.load(closureId);
    if (!made) return;
    const context = contextAfter(event);
    const ids = type === 'CallListMade' ? data.children.map(({ entryId }) => entryId) : [data.entryId];
    for (const entryId of ids) {
      const entry = entries[entryId];
      if (!entry || entry.requestId !== undefined) continue;
      const command = await this.requests.settle(made, entry, context);
      if (command) await this.closures.carryOut(closureId, command, context);
    }
  };
}
