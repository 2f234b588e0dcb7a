import type { MessageContext } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

const itself = { subject: 'matching', role: 'service' };

/** The context of what matching does because of an event. */
export function processContext({ id, metadata }: SourcedEvent): MessageContext {
  const { correlationId, traceparent } = metadata;
  return { actor: itself, correlationId, causationId: id, ...(traceparent && { traceparent }) };
}

/** The context of what matching does because time passes. */
export function timerContext(): MessageContext {
  const correlationId = randomUUID();
  return { actor: itself, correlationId, causationId: correlationId };
}
