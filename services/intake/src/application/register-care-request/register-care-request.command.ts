import { Command } from '@nestjs/cqrs';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { RegisterCareRequest as RegisterRequest } from '../../domain/care-request/registration/registration.commands.js';
import type { RequestSource } from '../../domain/care-request/care-request.events.js';
import type { ApplicantDetails, ChildDetails, Remarks } from '../../domain/care-request/personal-details.js';
import type { ChangedRequest } from '../change-care-request/change-care-request.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

/** What the family or staff gives; number, desk and day of asking follow when they are not given. */
export interface NewRequest {
  readonly facts: Omit<CareRequestFacts, 'number' | 'deskId' | 'familyId' | 'askedOn' | 'wantedStart'> & {
    readonly deskId?: string;
    readonly askedOn?: string;
  };
  readonly child: ChildDetails;
  readonly applicant: ApplicantDetails;
  readonly remarks: Remarks;
  readonly nationalNumber?: string;
}

export class RegisterCareRequest extends Command<ChangedRequest> {
  constructor(
    readonly requestId: string,
    readonly familyId: string,
    readonly request: NewRequest,
    readonly source: Exclude<RequestSource, 'import'>,
    readonly context: CommandContext,
    readonly said: Pick<RegisterRequest, 'consent' | 'handedOn'> = {},
  ) {
    super();
  }
}
