import { type CareRequestFacts, type IntakeIntegrationEvent, wishesOf } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import { placeKindsOf } from './place-kinds.js';
import type { RequestFacts } from './request-facts.js';

type Concerning = Extract<IntakeIntegrationEvent, { data: { requestId: string } }>;

/** Requests as intake's feed tells them; id: the request's. An erased family leaves no row. */
export const requestFactsView: View<RequestFacts> = {
  name: 'requestFacts',
  version: 7,
  producers: ['intake'],
  indexes: [
    { name: 'byWish', paths: ['wishes'] },
    { name: 'byStatus', paths: ['status'] },
  ],
  keys: (event) => {
    const { requestId } = event.data;
    return typeof requestId === 'string' ? [requestId] : [];
  },
  project: (doc, event, requestId) => after(doc, concerning(event), requestId),
};

function after(
  doc: RequestFacts | undefined,
  { type, data }: Concerning,
  requestId: string,
): RequestFacts | undefined {
  if (type === 'intake.careRequestRegistered.v1') return described(requestId, data, 'open');
  if (!doc) return undefined;
  switch (type) {
    case 'intake.careRequestCorrected.v1':
      return corrected(doc, described(requestId, data, doc.status));
    case 'intake.wantedStartChanged.v1':
      return { ...doc, wantedStart: data.wantedStart };
    case 'intake.childBorn.v1':
      return data.birthMonth ? { ...doc, birthMonth: data.birthMonth } : doc;
    case 'intake.careRequestClosed.v1':
      return { ...doc, status: 'closed' };
    case 'intake.careRequestReopened.v1':
      return { ...doc, status: 'open' };
    case 'intake.careRequestTransferred.v1':
      return data.toDeskId ? { ...doc, deskId: data.toDeskId } : doc;
    case 'intake.familyErased.v1':
      return undefined;
    case 'intake.sameChildConfirmed.v1':
      return { ...doc, sameChildAs: data.firstRequestId };
    case 'intake.careRequestLinked.v1':
      return data.kind === 'twin' ? { ...doc, linkedTwin: data.otherRequestId } : doc;
    case 'intake.urgencyProven.v1':
      return { ...doc, urgencyProvenOn: data.on };
    case 'intake.followUpRecorded.v1':
    case 'intake.careRequestMerged.v1':
    case 'intake.careRequestUnmerged.v1':
    case 'intake.reconfirmationAsked.v1':
    case 'intake.careRequestReconfirmed.v1':
      return doc;
  }
}

/** What was told of it besides its facts stays. */
function corrected(
  { urgencyProvenOn, sameChildAs, linkedTwin }: RequestFacts,
  facts: RequestFacts,
): RequestFacts {
  return {
    ...facts,
    urgencyProvenOn,
    ...(sameChildAs !== undefined && { sameChildAs }),
    ...(linkedTwin !== undefined && { linkedTwin }),
  };
}

function described(requestId: string, facts: CareRequestFacts, status: RequestFacts['status']): RequestFacts {
  const placeKinds = placeKindsOf(facts);
  return {
    requestId,
    status,
    deskId: facts.deskId,
    familyId: facts.familyId,
    askedOn: facts.askedOn,
    wantedStart: facts.wantedStart ?? facts.originalStart,
    pattern: facts.pattern,
    birthMonth: facts.birthMonth,
    tariff: facts.tariff,
    preferences: facts.preferences,
    wish: facts.wish,
    nisAsked: facts.nisAsked,
    priorityFacts: facts.priorityFacts,
    siblingLocationId: facts.siblingLocationId,
    siblingInCareUntil: facts.siblingInCareUntil,
    workPercentages: facts.workPercentages,
    staffOfOrganiserId: facts.staffOfOrganiserId,
    nisHome: facts.nisHome,
    careForm: facts.careForm,
    urgentReason: facts.urgentReason,
    acceptsFewerDays: facts.acceptsFewerDays,
    acceptsLaterStart: facts.acceptsLaterStart,
    onlyWithSiblings: facts.onlyWithSiblings,
    ratherWithSiblings: facts.ratherWithSiblings,
    locationFirst: facts.locationFirst,
    twinOf: facts.twinOf,
    wishes: wishesOf(facts),
    ...(placeKinds.length > 0 && { placeKinds }),
  };
}

function concerning({ type, data }: SourcedEvent): Concerning {
  return { type, data } as unknown as Concerning;
}
