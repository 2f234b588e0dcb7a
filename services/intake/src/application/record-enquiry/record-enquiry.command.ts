import { Command } from '@nestjs/cqrs';
import type { Caller } from '../../domain/enquiry/enquiry.js';
import type { CommandContext } from '../shared/command-metadata.js';

export interface NewEnquiry {
  readonly deskId: string;
  readonly askedOn?: string;
  readonly channel?: string;
  readonly caller: Caller;
  readonly question?: string;
  readonly colleague?: string;
}

export interface ChangedEnquiry {
  readonly enquiryId: string;
  readonly position: number;
}

export class RecordEnquiry extends Command<ChangedEnquiry> {
  constructor(
    readonly enquiryId: string,
    readonly enquiry: NewEnquiry,
    readonly context: CommandContext,
  ) {
    super();
  }
}
