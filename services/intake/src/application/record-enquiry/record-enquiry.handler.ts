import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { enquiryDecider } from '../../domain/enquiry/enquiry.js';
import { commandMetadata, onBehalfOfFamily } from '../shared/command-metadata.js';
import { DeskDirectory } from '../shared/desk-directory.js';
import { enquiryStream, IntakeStreams } from '../shared/intake-streams.js';
import { type ChangedEnquiry, RecordEnquiry } from './record-enquiry.command.js';

@CommandHandler(RecordEnquiry)
export class RecordEnquiryHandler implements ICommandHandler<RecordEnquiry> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ enquiryId, enquiry, context }: RecordEnquiry): Promise<ChangedEnquiry> {
    const now = this.clock.now();
    const { caller, question, colleague, channel } = enquiry;
    const { deskId } = await this.desks.get(enquiry.deskId);
    const askedOn = enquiry.askedOn ?? brusselsDateOf(now.toISOString());
    const familyId = randomUUID();
    const facts = { deskId, familyId, askedOn, channel };
    const { position } = await this.streams.enquiries.run({
      stream: enquiryStream(enquiryId),
      decide: (state) =>
        enquiryDecider.decide({ type: 'RecordEnquiry', facts, caller, question, colleague }, state),
      metadata: commandMetadata(onBehalfOfFamily(context, familyId), now, { familyId, deskId, channel }),
      eventId: () => randomUUID(),
    });
    return { enquiryId, position };
  }
}
