import { wishesOf } from '@samenloket/contracts';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { withWhatHappened } from '../../domain/care-request/since-registration.js';
import { linksOf } from '../../domain/care-request/links/links.rules.js';
import type { careRequestEvent } from '../own-event.js';
import { withFollowUp, withoutWords, withStepDone } from './follow-ups.js';
import { numberWords, searchText } from '../search-text.js';
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
    referrerUntil: null,
    handedOnBy: null,
    otherApplicants: [],
    links: linksOf(content.facts),
    urgencyProvenOn: null,
    assignment: null,
    nextDueOn: null,
    mergedInto: null,
    merged: [],
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
    case 'PreferencesChanged': {
      const { preferences, wish } = event.data.facts;
      return withFacts(doc, { ...doc.facts, preferences, ...(wish && { wish }) });
    }
    case 'ChildBorn':
      return { ...doc, ...fromContent(withWhatHappened(doc, { birth: event.data })) };
    case 'CareRequestTransferred': {
      const deskId = event.data.toDeskId ?? doc.deskId;
      return withFacts({ ...doc, deskId }, { ...doc.facts, deskId });
    }
    case 'FollowUpRecorded':
      return withFollowUp(doc, event);
    case 'NextStepCompleted':
      return withStepDone(doc, event.data.stepId, happenedAt);
    case 'CareRequestAssigned': {
      const { to, colleague } = event.data;
      return { ...doc, assignment: to === undefined ? null : { to, colleague } };
    }
    case 'FactDeclared': {
      const { detail: _personal, ...declared } = event.data;
      return { ...doc, declaredFacts: [...doc.declaredFacts, declared] };
    }
    case 'CareRequestClosed':
      return { ...doc, status: 'closed', closure: { ...event.data, happenedAt } };
    case 'CareRequestReopened':
      return { ...doc, status: 'open', closure: null };
    case 'AccessGranted':
      return { ...doc, grants: [...doc.grants, event.data] };
    case 'AccessRevoked':
      return { ...doc, grants: doc.grants.filter(({ deskId }) => deskId !== event.data.deskId) };
    case 'CareRequestMerged':
      return { ...doc, mergedInto: event.data.intoRequestId };
    case 'CareRequestUnmerged':
      return { ...doc, mergedInto: null };
    case 'ReferrerConsentGiven':
      return { ...doc, referrerId: event.data.referrerId, referrerUntil: event.data.until ?? null };
    case 'ReferrerConsentWithdrawn':
      return { ...doc, referrerId: null, referrerUntil: null };
    case 'HandedOnByOrganiser':
      return { ...doc, handedOnBy: event.data.organiserId };
    case 'ApplicantAdded':
      return { ...doc, otherApplicants: [...doc.otherApplicants, event.data] };
    case 'ApplicantRemoved': {
      const { applicantId } = event.data;
      return {
        ...doc,
        otherApplicants: doc.otherApplicants.filter((one) => one.applicantId !== applicantId),
      };
    }
    case 'RequestLinked':
      return { ...doc, links: [...doc.links, event.data] };
    case 'UrgencyProven':
      return { ...doc, urgencyProvenOn: event.data.on };
    case 'SameChildConfirmed':
      return { ...doc, sameChildAs: event.data.firstRequestId };
    case 'SameChildSuggested':
    case 'SameChildConfirmedByDesk':
    case 'SameChildRejected':
    case 'ReconfirmationAsked':
    case 'CareRequestReconfirmed':
      return doc;
    case 'FamilyErased':
      return withoutPerson(doc);
  }
}

function withFacts(doc: CareRequestDoc, facts: CareRequestFacts): CareRequestDoc {
  return { ...doc, facts, wishes: wishesOf(facts) };
}

function fromContent({ facts, child, applicant, remarks }: RequestContent) {
  const written = [child?.firstName, child?.lastName, applicant?.firstName, applicant?.lastName];
  const names = [...new Set(written.map((name) => searchText(name ?? '')))].filter((name) => name !== '');
  const { deskId, familyId, number, wantedStart = null } = facts;
  const numbers = numberWords(number);
  // Without its key nothing personal can be read: then the family is erased, also before that is told.
  const erased = applicant === null;
  const wishes = wishesOf(facts);
  const found = { names, numbers };
  return { deskId, familyId, wantedStart, facts, wishes, child, applicant, remarks, ...found, erased };
}

function withoutPerson(doc: CareRequestDoc): CareRequestDoc {
  return {
    ...doc,
    erased: true,
    child: null,
    applicant: null,
    remarks: null,
    otherApplicants: [],
    names: [],
    closure: doc.closure && { ...doc.closure, explanation: null },
    followUps: doc.followUps.map(withoutWords),
    assignment: doc.assignment && { ...doc.assignment, colleague: null },
    nextDueOn: null,
  };
}
