import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { FollowLinkEvent } from '../../domain/follow-link/follow-link.events.js';
import { ownProducer } from '../own-event.js';

/** A link and how it stands; its key is nowhere. */
export interface FollowLinkDoc {
  readonly linkId: string;
  readonly requestId: string;
  /** Of its making: which of two that were made at once is the last. */
  readonly position: number;
  /** ISO instants. */
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

function followLinkEvent(event: SourcedEvent): FollowLinkEvent | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'followLink';
  return isOwn ? (event as unknown as FollowLinkEvent) : undefined;
}

export const followLinksView: View<FollowLinkDoc> = {
  name: 'followLinks',
  version: 2,
  producers: [ownProducer],
  indexes: [{ name: 'byRequest', paths: ['requestId', 'madeAt'] }],
  keys: (sourced) => {
    const event = followLinkEvent(sourced);
    return event ? [event.data.linkId] : [];
  },
  project: (doc, sourced) => {
    const event = followLinkEvent(sourced);
    const { happenedAt } = sourced.metadata;
    if (event?.type === 'FollowLinkMade') {
      const { linkId, requestId, expiresAt } = event.data;
      const { position } = sourced;
      const made = { linkId, requestId, position, madeAt: happenedAt, expiresAt };
      return { ...made, lastUsedAt: null, revokedAt: null };
    }
    if (!doc || !event) return doc;
    switch (event.type) {
      case 'FollowLinkUsed':
        return { ...doc, lastUsedAt: happenedAt };
      case 'FollowLinkRevoked':
        return { ...doc, revokedAt: happenedAt };
      case 'FollowCodeSent':
      case 'FollowCodeTaken':
      case 'FollowCodeNotTaken':
      case 'FollowCodeMistaken':
        return doc;
    }
  },
};
