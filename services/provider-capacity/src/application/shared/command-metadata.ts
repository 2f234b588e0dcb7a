import type { MessageContext } from '@samenloket/contracts';
import type { NewMetadata } from '@samenloket/event-sourcing';

export function commandMetadata(
  { actor, onBehalfOf, channel, correlationId, causationId, traceparent }: MessageContext,
  happenedAt: string,
): NewMetadata {
  return { happenedAt, actor, onBehalfOf, channel, correlationId, causationId, traceparent };
}

/** Of history: it starts no message, reminder or term. */
export function importMetadata(context: MessageContext, happenedAt: string): NewMetadata {
  return { ...commandMetadata(context, happenedAt), imported: true };
}
