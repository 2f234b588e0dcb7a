// Written by `npm run documents -w portal` from file.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LinkKind =
  | 'twin'
  | 'sibling'
  | 'coParenting'
  | 'follows'
  | 'followedBy';

export type HalfDay =
  | 'mo_am'
  | 'mo_pm'
  | 'tu_am'
  | 'tu_pm'
  | 'we_am'
  | 'we_pm'
  | 'th_am'
  | 'th_pm'
  | 'fr_am'
  | 'fr_pm'
  | 'sa_am'
  | 'sa_pm'
  | 'su_am'
  | 'su_pm';

export type CareRequestStatus =
  | 'open'
  | 'closed';

export type Tariff =
  | 'incomeTariffOnly'
  | 'any';

export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

export type ClosingOutcome =
  | 'placedThroughDesk'
  | 'foundHereWithoutDesk'
  | 'foundInOtherMunicipality'
  | 'lapsed'
  | 'unreachable'
  | 'unknown'
  | 'duplicate'
  | 'withdrawn';

export type LapseReason =
  | 'noLongerNeeded'
  | 'jobLost'
  | 'trainingGivenUp'
  | 'miscarriage'
  | 'moved'
  | 'other';

export type ContactPreference =
  | 'mail'
  | 'sms'
  | 'phone'
  | 'letter'
  | 'whatsapp';

export type PriorityFact =
  | 'workOrTraining'
  | 'single'
  | 'lowIncome'
  | 'fosterChild'
  | 'healthOrCare'
  | 'noDiploma';

export type EvidenceStatus =
  | 'none'
  | 'announced'
  | 'seen'
  | 'refused';

export type ApplicantRelation =
  | 'parent'
  | 'fosterParent'
  | 'grandparent'
  | 'guardian'
  | 'otherCarer';

export type FollowUpAction =
  | 'talked'
  | 'wrote'
  | 'visited'
  | 'helpedWithForms'
  | 'referred'
  | 'triedInVain'
  | 'searchedPlace'
  | 'askedOrganiser'
  | 'other';

export type OfferStatus =
  | 'requested'
  | 'refused'
  | 'open'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'withdrawn'
  | 'cancelled'
  | 'placed';

export type RecordFollowUpInput = {
  readonly id: string;
  readonly channel?: string | null | undefined;
  readonly action?: FollowUpAction | null | undefined;
  readonly colleague?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly nextStep?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

export type CloseCareRequestInput = {
  readonly id: string;
  readonly outcome: ClosingOutcome;
  readonly reason?: LapseReason | null | undefined;
  readonly duplicateOf?: string | null | undefined;
  readonly explanation?: string | null | undefined;
};

export type FileQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type FileQuery = { readonly careRequest: { readonly id: string, readonly familyId: string | null, readonly number: string, readonly status: CareRequestStatus, readonly erased: boolean, readonly askedOn: string, readonly channel: string | null, readonly nisAsked: string | null, readonly nisHome: string | null, readonly originalStart: string | null, readonly wantedStart: string | null, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly locationFirst: boolean | null, readonly tariff: Tariff, readonly urgentReason: UrgentReason | null, readonly specialCareNeed: boolean, readonly unborn: boolean, readonly ageInMonthsAtStart: number | null, readonly intensity: number | null, readonly nextDueOn: string | null, readonly assignment: { readonly to: string, readonly colleague: string | null } | null, readonly desk: { readonly id: string, readonly name: string | null }, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly urgency: { readonly provenOn: string | null, readonly dueOn: string | null } | null, readonly priorityFacts: { readonly workOrTraining: boolean, readonly single: boolean, readonly lowIncome: boolean, readonly fosterChild: boolean, readonly healthOrCare: boolean, readonly noDiploma: boolean } | null, readonly declaredFacts: ReadonlyArray<{ readonly fact: PriorityFact, readonly holds: boolean, readonly declaredOn: string, readonly source: string, readonly evidence: EvidenceStatus | null }> | null, readonly preferredLocations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly child: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant: { readonly firstName: string | null, readonly lastName: string | null, readonly relation: ApplicantRelation | null, readonly phone: string | null, readonly email: string | null, readonly language: string | null, readonly contactPreference: ContactPreference | null, readonly street: string | null, readonly postcode: string | null } | null, readonly otherApplicants: ReadonlyArray<{ readonly id: string, readonly details: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null } | null }> | null, readonly remarks: { readonly question: string | null, readonly referrer: string | null } | null, readonly closure: { readonly outcome: ClosingOutcome, readonly reason: LapseReason | null, readonly explanation: string | null, readonly happenedAt: string } | null, readonly linkedRequests: ReadonlyArray<{ readonly kind: LinkKind, readonly requestId: string }> | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly channel: string | null, readonly action: FollowUpAction | null, readonly colleague: string | null, readonly note: string | null, readonly nextStep: { readonly stepId: string, readonly what: string | null, readonly dueOn: string, readonly doneAt: string | null } | null }> | null, readonly timeline: ReadonlyArray<{ readonly happenedAt: string, readonly what: string, readonly text: string, readonly by: string }> | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly location: { readonly id: string, readonly name: string } }> } | null };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { readonly recordFollowUp: { readonly id: string, readonly position: number } };

export type CompleteStepMutationVariables = Exact<{
  id: string;
  stepId: string;
}>;


export type CompleteStepMutation = { readonly completeNextStep: { readonly id: string, readonly position: number } };

export type ProveUrgencyMutationVariables = Exact<{
  id: string;
}>;


export type ProveUrgencyMutation = { readonly proveUrgency: { readonly id: string, readonly position: number } };

export type CloseRequestMutationVariables = Exact<{
  input: CloseCareRequestInput;
}>;


export type CloseRequestMutation = { readonly closeCareRequest: { readonly id: string, readonly position: number } };

export type ReopenRequestMutationVariables = Exact<{
  id: string;
}>;


export type ReopenRequestMutation = { readonly reopenCareRequest: { readonly id: string, readonly position: number } };

export type AssignRequestMutationVariables = Exact<{
  id: string;
  to?: string | null | undefined;
  colleague?: string | null | undefined;
}>;


export type AssignRequestMutation = { readonly assignCareRequest: { readonly id: string, readonly position: number } };

export type LinkTwinsMutationVariables = Exact<{
  id: string;
  otherRequestId: string;
}>;


export type LinkTwinsMutation = { readonly linkRequests: { readonly id: string, readonly position: number } };

export const File: Document<FileQuery, FileQueryVariables> = {
  name: 'File',
  text: `query File($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    familyId
    number
    status
    erased
    askedOn
    channel
    nisAsked
    nisHome
    originalStart
    wantedStart
    flexible
    acceptsFewerDays
    acceptsLaterStart
    onlyWithSiblings
    ratherWithSiblings
    locationFirst
    tariff
    urgentReason
    specialCareNeed
    unborn
    ageInMonthsAtStart
    intensity
    nextDueOn
    assignment {
      to
      colleague
    }
    desk {
      id
      name
    }
    pattern {
      weeks
    }
    urgency {
      provenOn
      dueOn
    }
    priorityFacts {
      workOrTraining
      single
      lowIncome
      fosterChild
      healthOrCare
      noDiploma
    }
    declaredFacts {
      fact
      holds
      declaredOn
      source
      evidence
    }
    preferredLocations {
      id
      name
    }
    child {
      firstName
      lastName
      birthDate
    }
    applicant {
      firstName
      lastName
      relation
      phone
      email
      language
      contactPreference
      street
      postcode
    }
    otherApplicants {
      id
      details {
        firstName
        lastName
        phone
        email
      }
    }
    remarks {
      question
      referrer
    }
    closure {
      outcome
      reason
      explanation
      happenedAt
    }
    linkedRequests {
      kind
      requestId
    }
    followUps {
      id
      happenedAt
      channel
      action
      colleague
      note
      nextStep {
        stepId
        what
        dueOn
        doneAt
      }
    }
    timeline {
      happenedAt
      what
      text
      by
    }
    offers {
      id
      status
      start
      answerBy
      location {
        id
        name
      }
    }
  }
}`,
};

export const RecordFollowUp: Document<RecordFollowUpMutation, RecordFollowUpMutationVariables> = {
  name: 'RecordFollowUp',
  text: `mutation RecordFollowUp($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    id
    position
  }
}`,
};

export const CompleteStep: Document<CompleteStepMutation, CompleteStepMutationVariables> = {
  name: 'CompleteStep',
  text: `mutation CompleteStep($id: ID!, $stepId: ID!) {
  completeNextStep(id: $id, stepId: $stepId) {
    id
    position
  }
}`,
};

export const ProveUrgency: Document<ProveUrgencyMutation, ProveUrgencyMutationVariables> = {
  name: 'ProveUrgency',
  text: `mutation ProveUrgency($id: ID!) {
  proveUrgency(id: $id) {
    id
    position
  }
}`,
};

export const CloseRequest: Document<CloseRequestMutation, CloseRequestMutationVariables> = {
  name: 'CloseRequest',
  text: `mutation CloseRequest($input: CloseCareRequestInput!) {
  closeCareRequest(input: $input) {
    id
    position
  }
}`,
};

export const ReopenRequest: Document<ReopenRequestMutation, ReopenRequestMutationVariables> = {
  name: 'ReopenRequest',
  text: `mutation ReopenRequest($id: ID!) {
  reopenCareRequest(id: $id) {
    id
    position
  }
}`,
};

export const AssignRequest: Document<AssignRequestMutation, AssignRequestMutationVariables> = {
  name: 'AssignRequest',
  text: `mutation AssignRequest($id: ID!, $to: ID, $colleague: String) {
  assignCareRequest(id: $id, to: $to, colleague: $colleague) {
    id
    position
  }
}`,
};

export const LinkTwins: Document<LinkTwinsMutation, LinkTwinsMutationVariables> = {
  name: 'LinkTwins',
  text: `mutation LinkTwins($id: ID!, $otherRequestId: ID!) {
  linkRequests(id: $id, otherRequestId: $otherRequestId, kind: twin) {
    id
    position
  }
}`,
};
