import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { consequenceId } from '@samenloket/contracts';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { enquiryDecider } from '../../domain/enquiry/enquiry.js';
import type { ChangedRequest } from '../change-care-request/change-care-request.command.js';
import { RegisterCareRequest } from '../register-care-request/register-care-request.command.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { enquiryStream, IntakeStreams } from '../shared/intake-streams.js';
import { PromoteEnquiry } from './promote-enquiry.command.js';

/** Two streams, so two appends: the request first, with an id that follows from the enquiry. Repeating finishes it. */
@CommandHandler(PromoteEnquiry)
export class PromoteEnquiryHandler implements ICommandHandler<PromoteEnquiry> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  async execute({ enquiryId, request, context }: PromoteEnquiry): Promise<ChangedRequest> {
    const { state } = await this.streams.enquiries.load(enquiryStream(enquiryId));
    if (state.status !== 'recorded') throw new DomainError('NOT_FOUND', 'There is no enquiry with this id.');
    const { deskId, familyId } = state.facts;
    const requestId = consequenceId(enquiryId, 'request');
    const facts = { ...request.facts, deskId, askedOn: state.facts.askedOn };
    // Registered already with the same content, it answers as the first time; with other content it refuses.
    const promoted = new RegisterCareRequest(requestId, familyId, { ...request, facts }, 'desk', context);
    await this.commands.execute(promoted);
    const { position } = await this.streams.enquiries.run({
      stream: enquiryStream(enquiryId),
      decide: (current) => enquiryDecider.decide({ type: 'PromoteEnquiry', requestId }, current),
      metadata: commandMetadata(context, this.clock.now(), { familyId, deskId }),
      eventId: () => consequenceId(enquiryId, 'promoted'),
    });
    return { requestId, position };
  }
}
