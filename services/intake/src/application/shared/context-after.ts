import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { CommandContext } from './command-metadata.js';

/** The context of what intake does by itself because of an event. */
export function contextAfter({ id, metadata }: SourcedEvent): CommandContext {
  const { correlationId, traceparent } = metadata;
  const actor = { subject: 'intake', role: 'service' };
  return { actor, correlationId, causationId: id, ...(traceparent && { traceparent }) };
}
