import type { MessageContext } from '@samenloket/contracts';
import type { NewMetadata } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

/** Who acts, on whose behalf, as part of what. */
export type CommandContext = MessageContext;

/** What a command adds to it: the family whose key encrypts, the desk that is concerned. */
export interface Concerning {
  readonly familyId?: string;
  readonly deskId?: string;
  readonly channel?: string;
}

export function commandMetadata(
  { actor, onBehalfOf, correlationId, causationId, traceparent }: CommandContext,
  now: Date,
  concerning: Concerning = {},
): NewMetadata {
  const happenedAt = now.toISOString();
  return { happenedAt, actor, onBehalfOf, correlationId, causationId, traceparent, ...concerning };
}

/** The context of what the platform does by itself, or whoever runs it from its command line. */
export function operatorContext(subject = 'samenloket'): CommandContext {
  const correlationId = randomUUID();
  return { actor: { subject, role: 'operator' }, correlationId, causationId: correlationId };
}
