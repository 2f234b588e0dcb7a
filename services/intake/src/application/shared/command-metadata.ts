import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import type { NewMetadata } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

/** Who acts, on whose behalf, through which channel, as part of what. */
export type CommandContext = MessageContext;

/** What a command adds to it: the family whose key encrypts, the desk that is concerned. */
export interface Concerning {
  readonly familyId?: string;
  readonly deskId?: string;
  /** Absent: that of who acts. */
  readonly channel?: string;
}

export function commandMetadata(
  context: CommandContext,
  now: Date,
  { familyId, deskId, channel = context.channel }: Concerning = {},
): NewMetadata {
  return { ...eventMetadata(context, now.toISOString()), familyId, deskId, channel };
}

/** What somebody does for a family is recorded as such; what it does itself is not. */
export function onBehalfOfFamily(context: CommandContext, familyId: string): CommandContext {
  return context.actor.role === 'parent'
    ? context
    : { ...context, onBehalfOf: context.onBehalfOf ?? familyId };
}

/** The context of what the platform does by itself, or whoever runs it from its command line. */
export function operatorContext(subject = 'samenloket'): CommandContext {
  const correlationId = randomUUID();
  return { actor: { subject, role: 'operator' }, correlationId, causationId: correlationId };
}
