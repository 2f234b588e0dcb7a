import type { Decider } from '@samenloket/event-sourcing';
import type { CareRequestCommand } from './care-request.commands.js';
import type { CareRequestEvent } from './care-request.events.js';
import { evolve } from './care-request.evolve.js';
import type { Rules } from './care-request.parts.js';
import { type CareRequestState, initialState } from './care-request.state.js';
import { applicantsRules } from './applicants/applicants.rules.js';
import { childRules } from './child/child.rules.js';
import { consentRules } from './consent/consent.rules.js';
import { endingRules } from './ending/ending.rules.js';
import { factsRules } from './facts/facts.rules.js';
import { followUpRules } from './follow-up/follow-up.rules.js';
import { linksRules } from './links/links.rules.js';
import { mergeRules } from './merge/merge.rules.js';
import { reconfirmationRules } from './reconfirmation/reconfirmation.rules.js';
import { registrationRules } from './registration/registration.rules.js';
import { sameChildRules } from './same-child/same-child.rules.js';
import { sharingRules } from './sharing/sharing.rules.js';

/** What each command leads to. */
const rules: Rules<CareRequestCommand> = {
  ...registrationRules,
  ...applicantsRules,
  ...linksRules,
  ...childRules,
  ...factsRules,
  ...followUpRules,
  ...endingRules,
  ...sharingRules,
  ...consentRules,
  ...sameChildRules,
  ...mergeRules,
  ...reconfirmationRules,
};

export const careRequestDecider: Decider<CareRequestState, CareRequestCommand, CareRequestEvent> = {
  initialState,
  evolve,
  decide: (command, state) => {
    const rule = rules[command.type] as (
      command: CareRequestCommand,
      state: CareRequestState,
    ) => readonly CareRequestEvent[];
    return rule(command, state);
  },
};
