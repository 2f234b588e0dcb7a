import type { MessageContext } from '@samenloket/contracts';
import type { NewMetadata } from '@samenloket/event-sourcing';

/**
 * Who did what an event tells, for whom and through which channel.
 * @param happenedAt ISO instant
 */
export function eventMetadata(happenedAt: string, context: MessageContext): NewMetadata {
  const { actor, onBehalfOf, channel, correlationId, causationId, traceparent } = context;
  return {
    happenedAt,
    actor,
    correlationId,
    causationId,
    ...(onBehalfOf && { onBehalfOf }),
    ...(channel && { channel }),
    ...(traceparent && { traceparent }),
  };
}
