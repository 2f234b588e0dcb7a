import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { SuddenClosureEvent } from '../../domain/sudden-closure/sudden-closure.events.js';
import { idOf, ownProducer } from '../own-event.js';

/** Where a call list is for; its lines are read from its stream. */
export interface SuddenClosureDoc {
  readonly closureId: string;
  readonly locationId: string;
  readonly organiserId: string;
  readonly from: string;
  /** Desks with a line on the list: the location's own, and those of its families. */
  readonly deskIds: readonly string[];
}

export const suddenClosuresView: View<SuddenClosureDoc> = {
  name: 'suddenClosures',
  version: 1,
  producers: [ownProducer],
  indexes: [{ name: 'byDesk', paths: ['deskIds'] }],
  keys: (event) => (closureEvent(event) ? [idOf(event)] : []),
  project: (doc, sourced) => {
    const event = closureEvent(sourced);
    if (event?.type === 'CallListMade') {
      const { closureId, locationId, organiserId, from, deskId } = event.data;
      return { closureId, locationId, organiserId, from, deskIds: [deskId] };
    }
    if (!doc || event?.type !== 'UrgentRequestMade') return doc;
    return { ...doc, deskIds: [...new Set([...doc.deskIds, event.data.deskId])] };
  },
};

function closureEvent(event: SourcedEvent): SuddenClosureEvent | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'suddenClosure';
  return isOwn ? (event as unknown as SuddenClosureEvent) : undefined;
}
