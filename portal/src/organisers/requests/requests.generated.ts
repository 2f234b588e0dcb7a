// Written by `npm run documents -w portal` from requests.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type Tariff =
  | 'incomeTariffOnly'
  | 'any';

export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

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

export type WaitingRequestsQueryVariables = Exact<{
  organiserId: string;
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type WaitingRequestsQuery = { readonly unansweredRequests: { readonly nodes: ReadonlyArray<{ readonly answerBy: string | null, readonly overdue: boolean, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly request: { readonly id: string, readonly number: string, readonly askedOn: string, readonly nisAsked: string | null, readonly wantedStart: string | null, readonly ageInMonthsAtStart: number | null, readonly unborn: boolean, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly locationFirst: boolean | null, readonly tariff: Tariff, readonly specialCareNeed: boolean, readonly urgentReason: UrgentReason | null, readonly preferences: ReadonlyArray<string>, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly priorityFacts: { readonly workOrTraining: boolean, readonly single: boolean, readonly lowIncome: boolean, readonly fosterChild: boolean, readonly healthOrCare: boolean, readonly noDiploma: boolean } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null, readonly location: { readonly id: string, readonly name: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SeenRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
  afterPosition?: number | null | undefined;
}>;


export type SeenRequestsQuery = { readonly careRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly askedOn: string, readonly nisAsked: string | null, readonly wantedStart: string | null, readonly ageInMonthsAtStart: number | null, readonly unborn: boolean, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly locationFirst: boolean | null, readonly tariff: Tariff, readonly specialCareNeed: boolean, readonly urgentReason: UrgentReason | null, readonly preferences: ReadonlyArray<string>, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly priorityFacts: { readonly workOrTraining: boolean, readonly single: boolean, readonly lowIncome: boolean, readonly fosterChild: boolean, readonly healthOrCare: boolean, readonly noDiploma: boolean } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null, readonly location: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SeenRequestFragment = { readonly id: string, readonly number: string, readonly askedOn: string, readonly nisAsked: string | null, readonly wantedStart: string | null, readonly ageInMonthsAtStart: number | null, readonly unborn: boolean, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly acceptsLaterStart: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly locationFirst: boolean | null, readonly tariff: Tariff, readonly specialCareNeed: boolean, readonly urgentReason: UrgentReason | null, readonly preferences: ReadonlyArray<string>, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly priorityFacts: { readonly workOrTraining: boolean, readonly single: boolean, readonly lowIncome: boolean, readonly fosterChild: boolean, readonly healthOrCare: boolean, readonly noDiploma: boolean } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly answerBy: string | null, readonly location: { readonly id: string, readonly name: string } }> };

export const WaitingRequests: Document<WaitingRequestsQuery, WaitingRequestsQueryVariables> = {
  name: 'WaitingRequests',
  text: `query WaitingRequests($organiserId: ID!, $after: String, $afterPosition: Position) {
  unansweredRequests(
    organiserId: $organiserId
    first: 15
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      answerBy
      overdue
      locations {
        id
        name
      }
      request {
        ...SeenRequest
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment SeenRequest on CareRequest {
  id
  number
  askedOn
  nisAsked
  wantedStart
  ageInMonthsAtStart
  unborn
  pattern {
    weeks
  }
  flexible
  acceptsFewerDays
  acceptsLaterStart
  onlyWithSiblings
  ratherWithSiblings
  locationFirst
  tariff
  specialCareNeed
  urgentReason
  priorityFacts {
    workOrTraining
    single
    lowIncome
    fosterChild
    healthOrCare
    noDiploma
  }
  preferences
  offers {
    id
    status
    answerBy
    location {
      id
      name
    }
  }
}`,
};

export const SeenRequests: Document<SeenRequestsQuery, SeenRequestsQueryVariables> = {
  name: 'SeenRequests',
  text: `query SeenRequests($after: String, $afterPosition: Position) {
  careRequests(
    filter: {status: open}
    orderBy: WANTED_START
    first: 15
    after: $after
    afterPosition: $afterPosition
  ) {
    nodes {
      ...SeenRequest
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment SeenRequest on CareRequest {
  id
  number
  askedOn
  nisAsked
  wantedStart
  ageInMonthsAtStart
  unborn
  pattern {
    weeks
  }
  flexible
  acceptsFewerDays
  acceptsLaterStart
  onlyWithSiblings
  ratherWithSiblings
  locationFirst
  tariff
  specialCareNeed
  urgentReason
  priorityFacts {
    workOrTraining
    single
    lowIncome
    fosterChild
    healthOrCare
    noDiploma
  }
  preferences
  offers {
    id
    status
    answerBy
    location {
      id
      name
    }
  }
}`,
};
