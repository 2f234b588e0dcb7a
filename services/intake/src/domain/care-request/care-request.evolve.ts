import type { CareRequestEvent } from './care-request.events.js';
import type { Evolution } from './care-request.parts.js';
import type { CareRequestState } from './care-request.state.js';
import { applicantsEvolution } from './applicants/applicants.rules.js';
import { childEvolution } from './child/child.rules.js';
import { consentEvolution } from './consent/consent.rules.js';
import { endingEvolution } from './ending/ending.rules.js';
import { factsEvolution } from './facts/facts.rules.js';
import { followUpEvolution } from './follow-up/follow-up.rules.js';
import { linksEvolution } from './links/links.rules.js';
import { mergeEvolution } from './merge/merge.rules.js';
import { reconfirmationEvolution } from './reconfirmation/reconfirmation.rules.js';
import { registrationEvolution } from './registration/registration.evolve.js';
import { sameChildEvolution } from './same-child/same-child.evolve.js';
import { sharingEvolution } from './sharing/sharing.rules.js';

const evolution: Evolution<CareRequestEvent> = {
  ...registrationEvolution,
  ...applicantsEvolution,
  ...linksEvolution,
  ...childEvolution,
  ...factsEvolution,
  ...followUpEvolution,
  ...endingEvolution,
  ...sharingEvolution,
  ...consentEvolution,
  ...sameChildEvolution,
  ...mergeEvolution,
  ...reconfirmationEvolution,
};

export function evolve(state: CareRequestState, event: CareRequestEvent): CareRequestState {
  const step = evolution[event.type] as (
    state: CareRequestState,
    event: CareRequestEvent,
  ) => CareRequestState;
  return step(state, event);
}
