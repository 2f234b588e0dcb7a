import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import { isContact } from '../../domain/care-request/follow-up/follow-up.events.js';
import type { TimelineFacts, TimelineMoment } from './timeline.doc.js';

type Told = { readonly what: TimelineMoment; readonly facts?: TimelineFacts };

/** What the family is told of an event of its request; undefined for the desk's own work, and what two desks settle between them. */
export function ownMoment(event: CareRequestEvent): Told | undefined {
  switch (event.type) {
    case 'CareRequestRegistered':
      return { what: 'requestRegistered', facts: { source: event.data.source } };
    case 'CareRequestCorrected':
    case 'ApplicantAdded':
    case 'ApplicantRemoved':
      return { what: 'requestCorrected' };
    case 'WantedStartChanged':
      return { what: 'wantedStartChanged', facts: { start: event.data.wantedStart } };
    case 'PreferencesChanged':
      return { what: 'preferencesChanged' };
    case 'ChildBorn':
      return { what: 'childBorn' };
    case 'FactDeclared':
      return { what: 'factDeclared' };
    case 'UrgencyProven':
      return { what: 'urgencyProven', facts: { on: event.data.on } };
    case 'HandedOnByOrganiser':
      return { what: 'handedOn' };
    case 'FollowUpRecorded': {
      const { action } = event.data;
      if (action === 'triedInVain') return { what: 'triedToReach' };
      return isContact(action) ? { what: 'contactMade' } : undefined;
    }
    case 'CareRequestClosed':
      return { what: 'requestClosed', facts: { outcome: event.data.outcome } };
    case 'CareRequestReopened':
      return { what: 'requestReopened' };
    case 'CareRequestTransferred': {
      const { toDeskId } = event.data;
      return { what: 'movedToOtherDesk', facts: { ...(toDeskId !== undefined && { deskId: toDeskId }) } };
    }
    case 'AccessGranted': {
      const { deskId, until } = event.data;
      return { what: 'otherDeskLetIn', facts: { deskId, ...(until !== undefined && { until }) } };
    }
    case 'AccessRevoked':
      return { what: 'otherDeskLetOut', facts: { deskId: event.data.deskId } };
    case 'ReferrerConsentGiven':
      return { what: 'referrerMayFollow' };
    case 'ReferrerConsentWithdrawn':
      return { what: 'referrerMayNotFollow' };
    case 'SameChildConfirmed':
      return { what: 'countedOnce' };
    case 'ReconfirmationAsked':
      return { what: 'askedIfStillSearching', facts: { answerBy: event.data.answerBy } };
    case 'CareRequestReconfirmed':
      return { what: 'stillSearching' };
    case 'NextStepCompleted':
    case 'RequestLinked':
    case 'CareRequestAssigned':
    case 'CareRequestMerged':
    case 'CareRequestUnmerged':
    case 'SameChildSuggested':
    case 'SameChildConfirmedByDesk':
    case 'SameChildRejected':
    case 'FamilyErased':
      return undefined;
  }
}
