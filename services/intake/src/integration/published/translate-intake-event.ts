import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import { type AnyCatalogue, categoryOf, type RecordedEvent, upcast } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import { agreementOf } from '../../domain/desk/agreements.js';
import { type IntakeEvent, intakeEvents } from '../../domain/events.js';

/** A stored event before decryption: its clear fields only, which is all that may leave intake. */
type Stored<Event> = Event extends { type: infer Type; data: infer Data }
  ? { type: Type; data: { [Field in keyof Data as null extends Data[Field] ? never : Field]: Data[Field] } }
  : never;

/** What the other services are told; undefined when it is none of their business. */
export function translateIntakeEvent(recorded: RecordedEvent): IntakeIntegrationEvent | undefined {
  const { stream } = recorded;
  const today = inTodaysSchema(recorded);
  if (categoryOf(stream) === 'careRequest') {
    return aboutRequest(stream.slice(stream.indexOf('-') + 1), today as Stored<CareRequestEvent>);
  }
  const event = today as Stored<IntakeEvent>;
  if (event.type === 'DeskDescribed') {
    const { deskId, code, name, organiser, area } = event.data;
    return { type: 'intake.deskDescribed.v1', data: { deskId, code, name, organiser, area } };
  }
  if (event.type === 'AgreementSet') {
    return {
      type: 'intake.agreementSet.v1',
      data: { deskId: event.data.deskId, ...agreementOf(event.data) },
    };
  }
  if (event.type === 'ParticipationSet') {
    return { type: 'intake.participationSet.v1', data: event.data };
  }
  return undefined;
}

function inTodaysSchema({ type, data, metadata }: RecordedEvent): unknown {
  const schema = (intakeEvents as AnyCatalogue)[type];
  return { type, data: schema ? upcast(schema, data, metadata.schemaVersion) : data };
}

function aboutRequest(
  requestId: string,
  event: Stored<CareRequestEvent>,
): IntakeIntegrationEvent | undefined {
  switch (event.type) {
    case 'CareRequestRegistered':
      return { type: 'intake.careRequestRegistered.v1', data: { requestId, ...event.data.facts } };
    case 'CareRequestCorrected':
    case 'PreferencesChanged':
      return { type: 'intake.careRequestCorrected.v1', data: { requestId, ...event.data.facts } };
    case 'WantedStartChanged':
      return { type: 'intake.wantedStartChanged.v1', data: { requestId, ...event.data } };
    case 'ChildBorn':
      return { type: 'intake.childBorn.v1', data: { requestId, birthMonth: event.data.birthMonth } };
    case 'FollowUpRecorded':
      return { type: 'intake.followUpRecorded.v1', data: { requestId, channel: event.data.channel } };
    case 'CareRequestClosed': {
      const { outcome, reason, duplicateOf } = event.data;
      return { type: 'intake.careRequestClosed.v1', data: { requestId, outcome, reason, duplicateOf } };
    }
    case 'CareRequestReopened':
      return { type: 'intake.careRequestReopened.v1', data: { requestId } };
    case 'CareRequestTransferred':
      return {
        type: 'intake.careRequestTransferred.v1',
        data: { requestId, toDeskId: event.data.toDeskId },
      };
    case 'SameChildConfirmed':
      return {
        type: 'intake.sameChildConfirmed.v1',
        data: { requestId, firstRequestId: event.data.firstRequestId },
      };
    case 'RequestLinked':
      return { type: 'intake.careRequestLinked.v1', data: { requestId, ...event.data } };
    case 'FamilyErased':
      return { type: 'intake.familyErased.v1', data: { requestId, familyId: event.data.familyId } };
    case 'CareRequestMerged':
      return {
        type: 'intake.careRequestMerged.v1',
        data: { requestId, intoRequestId: event.data.intoRequestId },
      };
    case 'CareRequestUnmerged':
      return {
        type: 'intake.careRequestUnmerged.v1',
        data: { requestId, fromRequestId: event.data.fromRequestId },
      };
    case 'ReconfirmationAsked':
      return { type: 'intake.reconfirmationAsked.v1', data: { requestId, ...event.data } };
    case 'CareRequestReconfirmed':
      return { type: 'intake.careRequestReconfirmed.v1', data: { requestId } };
    case 'UrgencyProven':
      return { type: 'intake.urgencyProven.v1', data: { requestId, on: event.data.on } };
    case 'ApplicantAdded':
    case 'ApplicantRemoved':
    case 'HandedOnByOrganiser':
    case 'NextStepCompleted':
    case 'CareRequestAssigned':
    case 'AccessRevoked':
    case 'FactDeclared':
    case 'AccessGranted':
    case 'ReferrerConsentGiven':
    case 'ReferrerConsentWithdrawn':
    case 'SameChildSuggested':
    case 'SameChildConfirmedByDesk':
    case 'SameChildRejected':
      return undefined;
  }
}
