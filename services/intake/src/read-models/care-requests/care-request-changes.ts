import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { withWhatHappened } from '../../domain/care-request/since-registration.js';
import type { careRequestEvent } from '../own-event.js';
import { searchText } from '../search-text.js';
import type { CareRequestDoc } from './care-request.doc.js';

type Happened = NonNullable<ReturnType<typeof careRequestEvent>>;

export function registered(requestId: string, content: RequestContent): CareRequestDoc {
  return {
    requestId,
    status: 'open',
    ...fromContent(content),
    closure: null,
    followUps: [],
    declaredFacts: [],
    grants: [],
    referrerId: null,
    sameChildAs: null,
    history: [],
  };
}

export function changed(doc: CareRequestDoc, event: Happened): CareRequestDoc {
  const { happenedAt } = event.metadata;
  switch (event.type) {
    case 'CareRequestRegistered':
    case 'CareRequestCorrected':
      return { ...doc, ...fromContent(event.data) };
    case 'WantedStartChanged':
      return { ...doc, ...fromContent(withWhatHappened(doc, { wantedStart: event.data.wantedStart })) };
    case 'PreferencesChanged':
      return { ...doc, facts: { ...doc.facts, preferences: event.data.facts.preferences } };
    case 'ChildBorn':
      return { ...doc, ...fromContent(withWhatHappened(doc, { birth: event.data })) };
    case 'CareRequestTransferred': {
      const deskId = event.data.toDeskId ?? doc.deskId;
      return { ...doc, deskId, facts: { ...doc.facts, deskId } };
    }
    case 'FollowUpRecorded':
      return { ...doc, followUps: [...doc.followUps, { id: event.id, happenedAt, ...event.data }] };
    case 'FactDeclared': {
      const { fact, holds, declaredOn, source } = event.data;
      return { ...doc, declaredFacts: [...doc.declaredFacts, { fact, holds, declaredOn, source }] };
    }
    case 'CareRequestClosed':
      return { ...doc, status: 'closed', closure: { ...event.data, happenedAt } };
    case 'CareRequestReopened':
      return { ...doc, status: 'open', closure: null };
    case 'AccessGranted':
      return { ...doc, grants: [...doc.grants, event.data] };
    case 'ReferrerConsentGiven':
      return { ...doc, referrerId: event.data.referrerId };
    case 'ReferrerConsentWithdrawn':
      return { ...doc, referrerId: null };
    case 'SameChildConfirmed':
      return { ...doc, sameChildAs: event.data.firstRequestId };
    case 'SameChildSuggested':
    case 'SameChildConfirmedByDesk':
    case 'SameChildRejected':
      return doc;
    case 'FamilyErased':
      return withoutPerson(doc);
  }
}

function fromContent({ facts, child, applicant, remarks }: RequestContent) {
  const written = [child?.firstName, child?.lastName, applicant?.firstName, applicant?.lastName];
  const names = [...new Set(written.map((name) => searchText(name ?? '')))].filter((name) => name !== '');
  const { deskId, familyId, wantedStart = null } = facts;
  // Without its key nothing personal can be read: then the family is erased, also before that is told.
  const erased = applicant === null;
  return { deskId, familyId, wantedStart, facts, child, applicant, remarks, names, erased };
}

function withoutPerson(doc: CareRequestDoc): CareRequestDoc {
  return {
    ...doc,
    erased: true,
    child: null,
    applicant: null,
    remarks: null,
    names: [],
    closure: doc.closure && { ...doc.closure, explanation: null },
    followUps: doc.followUps.map((followUp) => ({ ...followUp, colleague: null, note: null })),
  };
}
