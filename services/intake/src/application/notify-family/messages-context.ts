import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../shared/command-metadata.js';

/** The context of sending what was planned. */
export function sendingContext(messageId: string): CommandContext {
  const actor = { subject: 'intake', role: 'service' };
  return { actor, correlationId: randomUUID(), causationId: messageId };
}
