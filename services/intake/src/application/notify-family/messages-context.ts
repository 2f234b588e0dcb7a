import type { SourcedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../shared/command-metadata.js';

const itself = { subject: 'intake', role: 'service' };

/** The context of a message that an event asks for. */
export function messagesContext({ id, metadata }: SourcedEvent): CommandContext {
  const { correlationId, traceparent } = metadata;
  return { actor: itself, correlationId, causationId: id, ...(traceparent && { traceparent }) };
}

/** The context of sending what was planned. */
export function sendingContext(messageId: string): CommandContext {
  return { actor: itself, correlationId: randomUUID(), causationId: messageId };
}
