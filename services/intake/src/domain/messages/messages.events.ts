import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import type { MessageChannel, MessagePlan } from './message-plan.js';

/** Nobody can be reached, or the carriers would not have it: a person of the desk has to. */
export const undeliverableReasons = ['noAddress', 'refused'] as const;
export type UndeliverableReason = (typeof undeliverableReasons)[number];

/** Why a message that was due is no longer wanted. */
export const dropReasons = ['erased', 'miscarriage'] as const;
export type DropReason = (typeof dropReasons)[number];

/**
 * The messages about one request, or to one organiser about one location: what was meant to go, what went. In the
 * clear, for nothing in it tells who somebody is; address and text exist only while a message is sent.
 */
export type MessagesEvent =
  | DomainEvent<'MessagePlanned', MessagePlan>
  /** Before it is handed over. Without an outcome by `lostAt`, the process died and it is tried again. */
  | DomainEvent<'SendingStarted', { messageId: string; channel: MessageChannel; lostAt: string }>
  | DomainEvent<'MessageSent', { messageId: string; channel: MessageChannel }>
  /** `code` is the carrier's. Without `tryAgainAt`, this channel is given up. */
  | DomainEvent<
      'SendingFailed',
      { messageId: string; channel: MessageChannel; code: string; tryAgainAt?: string }
    >
  | DomainEvent<'MessageUndeliverable', { messageId: string; reason: UndeliverableReason }>
  | DomainEvent<'MessageDropped', { messageId: string; reason: DropReason }>;

export const messagesEvents = defineEvents<MessagesEvent>({
  MessagePlanned: {
    version: 1,
    fields: {
      messageId: 'clear',
      causeId: 'clear',
      template: 'clear',
      about: 'clear',
      deskId: 'clear',
      facts: 'clear',
      channel: 'clear',
      sendFrom: 'clear',
    },
  },
  SendingStarted: { version: 1, fields: { messageId: 'clear', channel: 'clear', lostAt: 'clear' } },
  MessageSent: { version: 1, fields: { messageId: 'clear', channel: 'clear' } },
  SendingFailed: {
    version: 1,
    fields: { messageId: 'clear', channel: 'clear', code: 'clear', tryAgainAt: 'clear' },
  },
  MessageUndeliverable: { version: 1, fields: { messageId: 'clear', reason: 'clear' } },
  MessageDropped: { version: 1, fields: { messageId: 'clear', reason: 'clear' } },
});
