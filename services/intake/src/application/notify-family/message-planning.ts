import { consequenceId } from '@samenloket/contracts';
import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import { messagesDecider } from '../../domain/messages/messages.decider.js';
import type { MessageSubject } from '../../domain/messages/message-plan.js';
import { commandMetadata, type Concerning } from '../shared/command-metadata.js';
import { contextAfter } from '../shared/context-after.js';
import { type IntakeStreams, messagesStream } from '../shared/intake-streams.js';
import type { DeskQuietHours } from './desk-quiet-hours.js';
import type { ToldRequests } from './told-request.js';
import type { WantedMessage } from './wanted-message.js';

/** Writes down that a message has to go, once for each cause and recipient. */
export class MessagePlanning {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly requests: ToldRequests,
    private readonly quietHours: DeskQuietHours,
    private readonly clock: Clock,
  ) {}

  /** To the family of a request. The id of the message, or undefined when this family gets none. */
  async toFamily(cause: SourcedEvent, requestId: string, wanted: WantedMessage): Promise<string | undefined> {
    const { request, miscarried } = await this.requests.of(requestId);
    const facts = request.content?.facts;
    if (!facts || request.erased || miscarried) return undefined;
    const { deskId, familyId } = facts;
    return this.plan(cause, { requestId }, wanted, { deskId, familyId });
  }

  /** To the organiser of a location, about that location. */
  async toOrganiser(
    cause: SourcedEvent,
    locationId: string,
    deskId: string,
    wanted: WantedMessage,
  ): Promise<string> {
    return this.plan(cause, { locationId }, wanted, { deskId });
  }

  private async plan(
    cause: SourcedEvent,
    about: MessageSubject,
    { template, facts, channel }: WantedMessage,
    concerning: Concerning & { readonly deskId: string },
  ): Promise<string> {
    const now = this.clock.now();
    const isOfRequest = 'requestId' in about;
    const messageId = consequenceId(cause.id, `message:${isOfRequest ? 'family' : 'organiser'}`);
    const { deskId } = concerning;
    const sendFrom = await this.quietHours.endAt(now.toISOString(), deskId, template);
    const plan = { messageId, causeId: cause.id, template, about, deskId, facts, channel, sendFrom };
    await this.streams.messages.run({
      stream: messagesStream(isOfRequest ? about.requestId : about.locationId),
      decide: (state) => messagesDecider.decide({ type: 'PlanMessage', plan }, state),
      metadata: commandMetadata(contextAfter(cause), now, concerning),
      eventId: () => consequenceId(messageId, 'planned'),
    });
    return messageId;
  }
}
