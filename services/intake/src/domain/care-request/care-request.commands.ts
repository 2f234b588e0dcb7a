import type { ApplicantsCommand } from './applicants/applicants.commands.js';
import type { ChildCommand } from './child/child.commands.js';
import type { ConsentCommand } from './consent/consent.commands.js';
import type { EndingCommand } from './ending/ending.commands.js';
import type { FactsCommand } from './facts/facts.commands.js';
import type { FollowUpCommand } from './follow-up/follow-up.commands.js';
import type { LinksCommand } from './links/links.commands.js';
import type { MergeCommand } from './merge/merge.commands.js';
import type { ReconfirmationCommand } from './reconfirmation/reconfirmation.commands.js';
import type { RegistrationCommand } from './registration/registration.commands.js';
import type { SameChildCommand } from './same-child/same-child.commands.js';
import type { SharingCommand } from './sharing/sharing.commands.js';

export type { RegistrationTerms } from './registration/registration.commands.js';

export type CareRequestCommand =
  | RegistrationCommand
  | ApplicantsCommand
  | LinksCommand
  | ChildCommand
  | FactsCommand
  | FollowUpCommand
  | EndingCommand
  | SharingCommand
  | ConsentCommand
  | SameChildCommand
  | MergeCommand
  | ReconfirmationCommand;
