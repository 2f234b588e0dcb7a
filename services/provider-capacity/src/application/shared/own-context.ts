import type { MessageContext } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

const itself = { subject: 'providerCapacity', role: 'service' };

/** The context of what this service does because time passes. */
export function ownContext(): MessageContext {
  const correlationId = randomUUID();
  return { actor: itself, correlationId, causationId: correlationId };
}

/** The context of what it does because of an event. */
export function contextAfter({ id, metadata }: SourcedEvent): MessageContext {
  const { correlationId, traceparent } = metadata;
  return { actor: itself, correlationId, causationId: id, ...(traceparent && { traceparent }) };
}
