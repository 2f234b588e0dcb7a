import type { ChildCommand } from './child/child.commands.js';
import type { ConsentCommand } from './consent/consent.commands.js';
import type { EndingCommand } from './ending/ending.commands.js';
import type { FactsCommand } from './facts/facts.commands.js';
import type { FollowUpCommand } from './follow-up/follow-up.commands.js';
import type { RegistrationCommand } from './registration/registration.commands.js';
import type { SameChildCommand } from './same-child/same-child.commands.js';
import type { SharingCommand } from './sharing/sharing.commands.js';

export type { RegistrationTerms } from './registration/registration.commands.js';

export type CareRequestCommand =
  | RegistrationCommand
  | ChildCommand
  | FactsCommand
  | FollowUpCommand
  | EndingCommand
  | SharingCommand
  | ConsentCommand
  | SameChildCommand;
