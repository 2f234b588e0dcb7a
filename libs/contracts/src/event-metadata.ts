import type { NewMetadata } from '@samenloket/event-sourcing';
import type { MessageContext } from './message-contract.js';

/**
 * Who did what an event tells, for whom, through which channel and as part of what.
 * @param happenedAt ISO instant
 */
export function eventMetadata(
  { actor, onBehalfOf, channel, correlationId, causationId, traceparent }: MessageContext,
  happenedAt: string,
): NewMetadata {
  return { happenedAt, actor, onBehalfOf, channel, correlationId, causationId, traceparent };
}
