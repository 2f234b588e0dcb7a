import type { EventCatalogue } from '@samenloket/event-sourcing';
import { type ApplicantsEvent, applicantsEvents } from './applicants/applicants.events.js';
import { type ChildEvent, childEvents } from './child/child.events.js';
import { type ConsentEvent, consentEvents } from './consent/consent.events.js';
import { type EndingEvent, endingEvents } from './ending/ending.events.js';
import { type FactsEvent, factsEvents } from './facts/facts.events.js';
import { type FollowUpEvent, followUpEvents } from './follow-up/follow-up.events.js';
import { type LinksEvent, linksEvents } from './links/links.events.js';
import { type MergeEvent, mergeEvents } from './merge/merge.events.js';
import { type ReconfirmationEvent, reconfirmationEvents } from './reconfirmation/reconfirmation.events.js';
import { type RegistrationEvent, registrationEvents } from './registration/registration.events.js';
import { type SameChildEvent, sameChildEvents } from './same-child/same-child.events.js';
import { type SharingEvent, sharingEvents } from './sharing/sharing.events.js';

export type { RequestContent, RequestSource } from './registration/registration.events.js';
export { type IdentityHashKind, identityHashKinds } from './same-child/same-child.events.js';

/** All that happens to a request; each group stands with its rules in a folder of its own. */
export type CareRequestEvent =
  | RegistrationEvent
  | ApplicantsEvent
  | LinksEvent
  | ChildEvent
  | FactsEvent
  | FollowUpEvent
  | EndingEvent
  | SharingEvent
  | ConsentEvent
  | SameChildEvent
  | MergeEvent
  | ReconfirmationEvent;

export const careRequestEvents: EventCatalogue<CareRequestEvent> = {
  ...registrationEvents,
  ...applicantsEvents,
  ...linksEvents,
  ...childEvents,
  ...factsEvents,
  ...followUpEvents,
  ...endingEvents,
  ...sharingEvents,
  ...consentEvents,
  ...sameChildEvents,
  ...mergeEvents,
  ...reconfirmationEvents,
};
