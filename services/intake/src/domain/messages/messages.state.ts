import type { MessageChannel, MessagePlan } from './message-plan.js';
import type { MessagesEvent } from './messages.events.js';

export interface MessageState {
  readonly plan: MessagePlan;
  readonly status: 'waiting' | 'sending' | 'sent' | 'undeliverable' | 'dropped';
  /** ISO instant from which it may be tried, or tried again. */
  readonly dueAt: string;
  /** Tries over the present channel that failed. */
  readonly failures: number;
  /** Channels that were given up for this message. */
  readonly exhausted: readonly MessageChannel[];
}

/** By id of the message. */
export type Messages = ReadonlyMap<string, MessageState>;

export function evolve(messages: Messages, event: MessagesEvent): Messages {
  const { messageId } = event.data;
  const known = messages.get(messageId);
  const next = event.type === 'MessagePlanned' ? planned(event.data) : known && changed(known, event);
  return next ? new Map(messages).set(messageId, next) : messages;
}

function planned(plan: MessagePlan): MessageState {
  return { plan, status: 'waiting', dueAt: plan.sendFrom, failures: 0, exhausted: [] };
}

function changed(
  message: MessageState,
  event: Exclude<MessagesEvent, { type: 'MessagePlanned' }>,
): MessageState {
  switch (event.type) {
    case 'SendingStarted':
      return { ...message, status: 'sending', dueAt: event.data.lostAt };
    case 'MessageSent':
      return { ...message, status: 'sent' };
    case 'SendingFailed': {
      const { channel, tryAgainAt } = event.data;
      return tryAgainAt === undefined
        ? {
            ...message,
            status: 'waiting',
            dueAt: message.plan.sendFrom,
            failures: 0,
            exhausted: [...message.exhausted, channel],
          }
        : { ...message, status: 'waiting', dueAt: tryAgainAt, failures: message.failures + 1 };
    }
    case 'MessageUndeliverable':
      return { ...message, status: 'undeliverable' };
    case 'MessageDropped':
      return { ...message, status: 'dropped' };
  }
}
