import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import type { NewMetadata } from '@samenloket/event-sourcing';

/** Of history: it starts no message, reminder or term. */
export function importMetadata(context: MessageContext, happenedAt: string): NewMetadata {
  return { ...eventMetadata(context, happenedAt), imported: true };
}
