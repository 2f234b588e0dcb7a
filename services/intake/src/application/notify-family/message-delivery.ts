import type { Clock, Log } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import {
  addressesOf,
  allSenders,
  type Channel,
  channels,
  channelsFor,
  DeliveryFailed,
  type MessageSender,
  type MessageSenders,
  type OutgoingMessage,
  renderMessage,
} from '@samenloket/notifications';
import { randomUUID } from 'node:crypto';
import { isDue, type MessagesCommand, messagesDecider } from '../../domain/messages/messages.decider.js';
import type { Messages, MessageState } from '../../domain/messages/messages.state.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { type IntakeStreams, messagesStream } from '../shared/intake-streams.js';
import type { AddressedMessage, MessageAddressing } from './addressed-message.js';
import type { DeskQuietHours } from './desk-quiet-hours.js';
import { sendingContext } from './messages-context.js';
import type { ToldRequests } from './told-request.js';

/** A mail server takes its time, and families do not wait for each other. */
export const deliveriesAtOnce = 8;

/**
 * Sends what was planned. That it is being sent is written down before, that it was after: of two who try, one does,
 * and after a crash between both it goes again, as the same message (docs/decisions/0017-messages-at-least-once-with-one-id.md).
 */
export class MessageDelivery {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly requests: ToldRequests,
    private readonly addressing: MessageAddressing,
    private readonly quietHours: DeskQuietHours,
    private readonly keys: KeyStore,
    private readonly senders: MessageSenders,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Tries the messages of a request or location that are due; how many went. Harmless to repeat. */
  async deliverDue(subjectId: string): Promise<number> {
    let sent = 0;
    // Once more for each channel: one that is refused for good makes room for the next.
    for (let round = 0; round <= channels.length; round++) {
      const due = await this.due(subjectId);
      if (due.length === 0) break;
      for (const message of due) sent += await this.deliver(subjectId, message);
    }
    return sent;
  }

  /** Makes away with what is kept of an erased family's messages. */
  async forget(familyId: string): Promise<void> {
    for (const sender of allSenders(this.senders)) await sender.forget(familyId);
  }

  private async due(subjectId: string): Promise<MessageState[]> {
    const { state } = await this.streams.messages.load(messagesStream(subjectId));
    const now = this.now();
    const due = [...state.values()].filter((message) => isDue(message, now));
    const ends = due.map(({ plan }) => this.quietHours.endAt(now, plan.deskId, plan.template));
    const mayGo = (await Promise.all(ends)).map((end) => end <= now);
    return due.filter((_message, index) => mayGo[index]);
  }

  private async deliver(subjectId: string, { plan, exhausted }: MessageState): Promise<number> {
    const { messageId, about, deskId, channel: asked } = plan;
    const addressed =
      'requestId' in about
        ? await this.forFamily(subjectId, plan)
        : await this.addressing.toOrganiser(about.locationId, deskId);
    if (addressed === 'dropped') return 0;
    const channels = addressed ? channelsFor(addressed.recipient, asked) : [];
    const channel = channels.find((each) => !exhausted.includes(each) && this.senders[each] !== undefined);
    if (!addressed || channel === undefined) {
      const reason = exhausted.length > 0 ? 'refused' : 'noAddress';
      await this.record(subjectId, { type: 'GiveUp', messageId, reason });
      return 0;
    }
    const start = { type: 'StartSending', messageId, channel, now: this.now() } as const;
    if ((await this.record(subjectId, start)) === 0) return 0; // somebody else is sending it
    return this.hand(subjectId, plan.template, messageId, channel, addressed);
  }

  private async forFamily(
    requestId: string,
    plan: MessageState['plan'],
  ): Promise<AddressedMessage | 'dropped'> {
    const { request, miscarried } = await this.requests.of(requestId);
    const isErased = !request.content?.applicant || request.erased;
    if (!request.content || isErased || miscarried) {
      const familyId = request.content?.facts.familyId;
      if (isErased && familyId !== undefined) await this.forget(familyId);
      const reason = isErased ? 'erased' : 'miscarriage';
      await this.record(requestId, { type: 'Drop', messageId: plan.messageId, reason });
      return 'dropped';
    }
    return this.addressing.toFamily(plan, request.content);
  }

  private async hand(
    subjectId: string,
    template: MessageState['plan']['template'],
    messageId: string,
    channel: Channel,
    { ownerId, isFamily, recipient, language, deskName, facts }: AddressedMessage,
  ): Promise<number> {
    const to = addressesOf(recipient)[channel];
    const { subject, text } = renderMessage(language, template, facts as never, channel);
    const message = { id: messageId, ownerId, at: this.now(), to, subject, text, signedBy: deskName };
    const sender: MessageSender | undefined = this.senders[channel];
    try {
      await sender?.send(message as OutgoingMessage);
    } catch (error) {
      if (!(error instanceof DeliveryFailed)) throw error;
      const { kind, code } = error;
      this.log.warn({ messageId, channel, kind, code }, 'A message was not taken');
      await this.record(subjectId, {
        type: 'RecordFailure',
        messageId,
        channel,
        kind,
        code,
        now: this.now(),
      });
      return 0;
    }
    await this.record(subjectId, { type: 'RecordSent', messageId, channel });
    // An erasure that came meanwhile has looked for files before this one was there.
    if (isFamily && (await this.keys.existingKey(ownerId)) === null) await this.forget(ownerId);
    return 1;
  }

  private async record(
    subjectId: string,
    command: Exclude<MessagesCommand, { type: 'PlanMessage' }>,
  ): Promise<number> {
    const { appended } = await this.streams.messages.run({
      stream: messagesStream(subjectId),
      decide: (state: Messages) => messagesDecider.decide(command, state),
      metadata: commandMetadata(sendingContext(command.messageId), this.clock.now()),
      eventId: () => randomUUID(),
    });
    return appended;
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
