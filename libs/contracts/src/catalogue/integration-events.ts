import type { IntakeIntegrationEvent } from '../events/intake-events.js';
import type { MatchingIntegrationEvent } from '../events/matching-events.js';
import type { ProviderCapacityIntegrationEvent } from '../events/provider-capacity-events.js';

type TypesOf<Event extends { readonly type: string }> = { readonly [Type in Event['type']]: true };

const intake: TypesOf<IntakeIntegrationEvent> = {
  'intake.deskDescribed.v1': true,
  'intake.agreementSet.v1': true,
  'intake.participationSet.v1': true,
  'intake.careRequestRegistered.v1': true,
  'intake.careRequestCorrected.v1': true,
  'intake.wantedStartChanged.v1': true,
  'intake.childBorn.v1': true,
  'intake.followUpRecorded.v1': true,
  'intake.careRequestClosed.v1': true,
  'intake.careRequestReopened.v1': true,
  'intake.careRequestTransferred.v1': true,
  'intake.sameChildConfirmed.v1': true,
  'intake.careRequestLinked.v1': true,
  'intake.urgencyProven.v1': true,
  'intake.careRequestMerged.v1': true,
  'intake.careRequestUnmerged.v1': true,
  'intake.reconfirmationAsked.v1': true,
  'intake.careRequestReconfirmed.v1': true,
  'intake.familyErased.v1': true,
};

const providerCapacity: TypesOf<ProviderCapacityIntegrationEvent> = {
  'providerCapacity.organiserDescribed.v1': true,
  'providerCapacity.locationDescribed.v1': true,
  'providerCapacity.placeGroupDescribed.v1': true,
  'providerCapacity.enrolmentStarted.v1': true,
  'providerCapacity.enrolmentChanged.v1': true,
  'providerCapacity.enrolmentEnded.v1': true,
  'providerCapacity.locationClosed.v1': true,
  'providerCapacity.closedSuddenly.v1': true,
  'providerCapacity.vacancyConfirmationDue.v1': true,
};

const matching: TypesOf<MatchingIntegrationEvent> = {
  'matching.offerMade.v1': true,
  'matching.offerCorrected.v1': true,
  'matching.offerResent.v1': true,
  'matching.introductionVisitPlanned.v1': true,
  'matching.offerDeclined.v1': true,
  'matching.offerExpired.v1': true,
  'matching.offerWithdrawn.v1': true,
  'matching.offerAccepted.v1': true,
  'matching.acceptanceCancelled.v1': true,
  'matching.placedDirectly.v1': true,
};

/** Types of the integration events by producer. Complete by type: an event that is not listed does not compile. */
export const integrationEventTypes = {
  intake: Object.keys(intake),
  providerCapacity: Object.keys(providerCapacity),
  matching: Object.keys(matching),
} as const satisfies Record<string, readonly string[]>;

/** A service that others hear events of. */
export type Producer = keyof typeof integrationEventTypes;
export const producers = Object.keys(integrationEventTypes) as Producer[];
