import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import type { ClosingOutcome } from '../../domain/care-request/ending/outcomes.js';
import type { MessageTemplate } from '../../domain/messages/message-plan.js';
import type { WantedMessage } from './wanted-message.js';

/**
 * What its family is told of an event of its request.
 * @param byService nobody did it: it followed from something else
 */
export function messageOfRequest(event: CareRequestEvent, byService: boolean): WantedMessage | undefined {
  switch (event.type) {
    case 'CareRequestRegistered': {
      const { wantedStart, urgentReason } = event.data.facts;
      // Of a child that lost its place, told with the closure itself.
      const isOfClosure = byService && urgentReason === 'careFellAway';
      if (isOfClosure) return undefined;
      return { template: 'requestRegistered', facts: { ...(wantedStart !== undefined && { wantedStart }) } };
    }
    case 'ReconfirmationAsked': {
      const { answerBy, attempt } = event.data;
      const template = attempt === 1 ? 'reconfirmationAsked' : 'reconfirmationReminder';
      return { template, facts: { answerBy } };
    }
    case 'CareRequestClosed':
      // There is nothing to say then that a letter can say.
      if (event.data.reason === 'miscarriage') return undefined;
      return { template: closingTemplates[event.data.outcome], facts: {} };
    case 'CareRequestCorrected':
    case 'WantedStartChanged':
    case 'PreferencesChanged':
    case 'ApplicantAdded':
    case 'ApplicantRemoved':
    case 'RequestLinked':
    case 'ChildBorn':
    case 'FactDeclared':
    case 'UrgencyProven':
    case 'HandedOnByOrganiser':
    case 'FollowUpRecorded':
    case 'CareRequestReopened':
    case 'CareRequestTransferred':
    case 'CareRequestReconfirmed':
    case 'NextStepCompleted':
    case 'CareRequestAssigned':
    case 'AccessGranted':
    case 'AccessRevoked':
    case 'ReferrerConsentGiven':
    case 'ReferrerConsentWithdrawn':
    case 'SameChildSuggested':
    case 'SameChildConfirmedByDesk':
    case 'SameChildConfirmed':
    case 'SameChildRejected':
    case 'CareRequestMerged':
    case 'CareRequestUnmerged':
    case 'FamilyErased':
      return undefined;
  }
}

const closingTemplates: Readonly<Record<ClosingOutcome, MessageTemplate>> = {
  placedThroughDesk: 'requestPlaced',
  foundHereWithoutDesk: 'requestPlaced',
  foundInOtherMunicipality: 'requestPlaced',
  lapsed: 'requestEnded',
  withdrawn: 'requestEnded',
  unknown: 'requestEnded',
  unreachable: 'requestUnreachable',
  duplicate: 'requestDuplicate',
};
