import { Command } from '@nestjs/cqrs';
import type { ChangedRequest } from '../change-care-request/change-care-request.command.js';
import type { NewRequest } from '../register-care-request/register-care-request.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

/** The enquiry turns out to be a request. */
export class PromoteEnquiry extends Command<ChangedRequest> {
  constructor(
    readonly enquiryId: string,
    readonly request: NewRequest,
    readonly context: CommandContext,
  ) {
    super();
  }
}
