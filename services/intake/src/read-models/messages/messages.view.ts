import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { MessageChannel, MessageTemplate } from '../../domain/messages/message-plan.js';
import type { MessagesEvent } from '../../domain/messages/messages.events.js';
import { isContact } from '../../domain/care-request/follow-up/follow-up.events.js';
import { evolve } from '../../domain/messages/messages.state.js';
import type { MessageState } from '../../domain/messages/messages.state.js';
import { isUnderWay } from '../../domain/messages/messages.decider.js';
import { careRequestEvent, idOf, ownProducer } from '../own-event.js';

/** One message: when, over which channel, of which kind. Its text is kept nowhere. */
export interface MessageDoc {
  readonly id: string;
  readonly template: MessageTemplate;
  /** ISO instant of what it tells of. */
  readonly plannedAt: string;
  readonly channel: MessageChannel | null;
  readonly sentAt: string | null;
  readonly failure: string | null;
  readonly state: MessageState;
  /** That nobody got it needs no call any more: there was contact since, or the request ended. */
  readonly settled?: true;
}

/** The messages about one request (or to an organiser about one location), first to last. */
export interface MessagesDoc {
  readonly subjectId: string;
  /** The desk whose file it is now; null for an organiser's. */
  readonly deskId: string | null;
  readonly messages: readonly MessageDoc[];
  /** ISO instant at which the first one that waits may be tried; null when none waits. */
  readonly dueAt: string | null;
  readonly unreached: boolean;
}

export const messagesView: View<MessagesDoc> = {
  name: 'messages',
  version: 2,
  producers: [ownProducer],
  indexes: [
    { name: 'due', paths: ['dueAt'] },
    { name: 'deskUnreached', paths: ['deskId', 'unreached'] },
  ],
  keys: (sourced) => {
    const concerns = messagesEvent(sourced) || movedTo(sourced) || settles(sourced);
    return concerns ? [idOf(sourced)] : [];
  },
  project: (doc, sourced, subjectId) => {
    const deskId = movedTo(sourced);
    if (deskId !== undefined) return doc && { ...doc, deskId };
    if (settles(sourced)) return doc && withSettled(doc);
    const event = messagesEvent(sourced);
    if (!event) return doc;
    const before = doc ?? {
      subjectId,
      deskId: sourced.metadata.deskId ?? null,
      messages: [],
      dueAt: null,
      unreached: false,
    };
    const messages = withEvent(before.messages, event, sourced.metadata.happenedAt);
    return {
      ...before,
      messages,
      dueAt: firstDue(messages),
      unreached: messages.some(isUnreached),
    };
  },
};

function withEvent(
  messages: readonly MessageDoc[],
  event: MessagesEvent,
  happenedAt: string,
): readonly MessageDoc[] {
  const { messageId } = event.data;
  const known = messages.find(({ id }) => id === messageId);
  const state = evolve(new Map(known && [[messageId, known.state]]), event).get(messageId);
  if (!state) return messages;
  if (!known) {
    const { template } = state.plan;
    const planned = { id: messageId, template, plannedAt: happenedAt, channel: null, sentAt: null };
    return [...messages, { ...planned, failure: null, state }];
  }
  const changed = { ...known, ...outcomeOf(event, happenedAt), state };
  return messages.map((message) => (message.id === messageId ? changed : message));
}

function outcomeOf(event: MessagesEvent, happenedAt: string): Partial<MessageDoc> {
  switch (event.type) {
    case 'MessageSent':
      return { channel: event.data.channel, sentAt: happenedAt, failure: null };
    case 'SendingFailed':
      return { failure: event.data.code };
    case 'MessageUndeliverable':
      return { failure: event.data.reason };
    case 'MessagePlanned':
    case 'SendingStarted':
    case 'MessageDropped':
      return {};
  }
}

/** Nobody got it, and nobody told the family since. */
export function isUnreached({ state, settled }: MessageDoc): boolean {
  return state.status === 'undeliverable' && settled !== true;
}

function withSettled(doc: MessagesDoc): MessagesDoc {
  const messages = doc.messages.map((message) =>
    isUnreached(message) ? { ...message, settled: true as const } : message,
  );
  return { ...doc, messages, unreached: false };
}

function firstDue(messages: readonly MessageDoc[]): string | null {
  const due = messages.filter(({ state }) => isUnderWay(state)).map(({ state }) => state.dueAt);
  return due.sort()[0] ?? null;
}

function messagesEvent(event: SourcedEvent): MessagesEvent | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'messages';
  return isOwn ? (event as unknown as MessagesEvent) : undefined;
}

function movedTo(sourced: SourcedEvent): string | undefined {
  const event = careRequestEvent(sourced);
  return event?.type === 'CareRequestTransferred' ? event.data.toDeskId : undefined;
}

/**
 * Staff had contact with the family, or the request ended in a way that it knows of; not because it did not answer,
 * which it may never have been asked.
 */
function settles(sourced: SourcedEvent): boolean {
  const event = careRequestEvent(sourced);
  if (event?.type === 'FollowUpRecorded') return isContact(event.data.action);
  if (event?.type === 'CareRequestClosed') return event.data.outcome !== 'unreachable';
  return event?.type === 'FamilyErased';
}
