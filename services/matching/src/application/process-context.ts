import type { MessageContext } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

const itself = { subject: 'matching', role: 'service' };

/** The context of what matching does because of an event. */
export function processContext({ id, metadata }: SourcedEvent): MessageContext {
  return { actor: itself, correlationId: metadata.correlationId, causationId: id };
}

/** The context of what matching does because time passes. */
export function timerContext(): MessageContext {
  const correlationId = randomUUID();
  return { actor: itself, correlationId, causationId: correlationId };
}
