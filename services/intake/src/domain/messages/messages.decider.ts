import type { Decider } from '@samenloket/event-sourcing';
import type { MessageChannel, MessagePlan } from './message-plan.js';
import type { DropReason, MessagesEvent, UndeliverableReason } from './messages.events.js';
import { evolve, type Messages, type MessageState } from './messages.state.js';

/** Minutes before each further try over a channel; after the last one the next channel has its turn. */
export const pausesInMinutes = [1, 5, 30, 120, 720] as const;
/** Nobody takes so long to hand a message over: whoever began has died. */
const lostAfterMinutes = 5;

interface OfMessage {
  readonly messageId: string;
}

export type MessagesCommand =
  | { readonly type: 'PlanMessage'; readonly plan: MessagePlan }
  /** `now` is an ISO instant, here and below. */
  | (OfMessage & { readonly type: 'StartSending'; readonly channel: MessageChannel; readonly now: string })
  | (OfMessage & { readonly type: 'RecordSent'; readonly channel: MessageChannel })
  | (OfMessage & {
      readonly type: 'RecordFailure';
      readonly channel: MessageChannel;
      readonly kind: 'temporary' | 'permanent';
      readonly code: string;
      readonly now: string;
    })
  | (OfMessage & { readonly type: 'GiveUp'; readonly reason: UndeliverableReason })
  | (OfMessage & { readonly type: 'Drop'; readonly reason: DropReason });

/** A command that comes too late, or twice, leads to nothing: of two who send, the stream picks one. */
export const messagesDecider: Decider<Messages, MessagesCommand, MessagesEvent> = {
  initialState: () => new Map(),
  decide: (command, messages) => {
    if (command.type === 'PlanMessage') {
      const { plan } = command;
      return messages.has(plan.messageId) ? [] : [{ type: 'MessagePlanned', data: plan }];
    }
    const message = messages.get(command.messageId);
    return message && isUnderWay(message) ? decided(command, message) : [];
  },
  evolve,
};

export function isUnderWay({ status }: MessageState): boolean {
  return status === 'waiting' || status === 'sending';
}

/** Whether it may be tried at this instant: also when whoever sent it is lost. */
export function isDue(message: MessageState, now: string): boolean {
  return isUnderWay(message) && message.dueAt <= now;
}

function decided(
  command: Exclude<MessagesCommand, { type: 'PlanMessage' }>,
  message: MessageState,
): readonly MessagesEvent[] {
  const { messageId } = command;
  switch (command.type) {
    case 'StartSending': {
      const { channel, now } = command;
      if (!isDue(message, now)) return [];
      const lostAt = minutesAfter(now, lostAfterMinutes);
      return [{ type: 'SendingStarted', data: { messageId, channel, lostAt } }];
    }
    case 'RecordSent':
      return [{ type: 'MessageSent', data: { messageId, channel: command.channel } }];
    case 'RecordFailure': {
      const { channel, code, kind, now } = command;
      const pause = kind === 'permanent' ? undefined : pausesInMinutes[message.failures];
      const tryAgainAt = pause === undefined ? undefined : minutesAfter(now, pause);
      return [{ type: 'SendingFailed', data: { messageId, channel, code, tryAgainAt } }];
    }
    case 'GiveUp':
      return [{ type: 'MessageUndeliverable', data: { messageId, reason: command.reason } }];
    case 'Drop':
      return [{ type: 'MessageDropped', data: { messageId, reason: command.reason } }];
  }
}

function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
