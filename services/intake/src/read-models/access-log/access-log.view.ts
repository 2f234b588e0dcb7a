import { type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { careRequestEvent, idOf, ownEvent, ownProducer } from '../own-event.js';

/** A member of staff opened a file. */
export interface FileAccess {
  /** ISO instant. */
  readonly openedAt: string;
  /** Random id of the person. */
  readonly subject: string;
  readonly role: string;
  readonly deskIds: readonly string[];
  readonly reason: string | null;
}

/** Who opened the file of a request, first to last. The family sees it. */
export interface AccessLogDoc {
  readonly requestId: string;
  readonly accesses: readonly FileAccess[];
}

const logged: readonly string[] = ['FileOpened', 'AccessesExpired'];

export const accessLogView: View<AccessLogDoc> = {
  name: 'accessLog',
  version: 2,
  producers: [ownProducer],
  indexes: [],
  keys: (event) => (logged.includes(event.type) || isErasure(event) ? [idOf(event)] : []),
  project: (doc, sourced) => {
    const event = ownEvent(sourced);
    if (isErasure(sourced)) {
      return doc && { ...doc, accesses: doc.accesses.map((access) => ({ ...access, reason: null })) };
    }
    if (event.type === 'AccessesExpired') {
      const { before } = event.data;
      return doc && { ...doc, accesses: doc.accesses.filter(({ openedAt }) => openedAt >= before) };
    }
    if (event.type !== 'FileOpened') return doc;
    const { requestId, deskIds, reason } = event.data;
    const { happenedAt, actor } = event.metadata;
    const access = { openedAt: happenedAt, subject: actor.subject, role: actor.role, deskIds, reason };
    return { requestId, accesses: [...(doc?.accesses ?? []), access] };
  },
};

function isErasure(event: SourcedEvent): boolean {
  return careRequestEvent(event)?.type === 'FamilyErased';
}
