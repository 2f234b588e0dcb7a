// Written by `npm run documents -w portal` from today.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UrgentReason =
  | 'startOfWork'
  | 'startOfTraining'
  | 'careFellAway'
  | 'crisisWithoutCare'
  | 'crisisWithCare';

export type SuggestionVerdict =
  | 'open'
  | 'confirmed'
  | 'rejected'
  | 'merged';

export type TodayQueryVariables = Exact<{
  deskId: string;
  named: boolean;
  afterPosition?: number | null | undefined;
}>;


export type TodayQuery = { readonly overdue: { readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly request: { readonly id: string, readonly number: string, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly urgentReason: UrgentReason | null, readonly ageInMonthsAtStart: number | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null }, readonly steps?: ReadonlyArray<{ readonly stepId: string, readonly what: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly thisWeek: { readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly request: { readonly id: string, readonly number: string, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly urgentReason: UrgentReason | null, readonly ageInMonthsAtStart: number | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null }, readonly steps?: ReadonlyArray<{ readonly stepId: string, readonly what: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly nothingPlanned: { readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly request: { readonly id: string, readonly number: string, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly urgentReason: UrgentReason | null, readonly ageInMonthsAtStart: number | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null }, readonly steps?: ReadonlyArray<{ readonly stepId: string, readonly what: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly answerBy: string | null, readonly start: string, readonly reminders: number, readonly location: { readonly name: string }, readonly request: { readonly id: string, readonly number: string, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly unreachedFamilies: { readonly nodes: ReadonlyArray<{ readonly requestId: string, readonly messages: ReadonlyArray<{ readonly id: string, readonly what: string, readonly failure: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly duplicateSuggestions: ReadonlyArray<{ readonly id: string, readonly agreeing: ReadonlyArray<string>, readonly verdict: SuggestionVerdict, readonly request: { readonly id: string, readonly number: string, readonly deskId: string }, readonly otherRequest: { readonly id: string, readonly number: string, readonly deskId: string } }>, readonly callLists: ReadonlyArray<{ readonly closureId: string, readonly from: string, readonly children: number, readonly location: { readonly name: string }, readonly progress: { readonly toCall: number, readonly noAnswer: number } }> };

export type AgendaFragment = { readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly request: { readonly id: string, readonly number: string, readonly askedOn: string, readonly wantedStart: string | null, readonly nisAsked: string | null, readonly urgentReason: UrgentReason | null, readonly ageInMonthsAtStart: number | null, readonly child?: { readonly firstName: string | null, readonly lastName: string | null } | null }, readonly steps?: ReadonlyArray<{ readonly stepId: string, readonly what: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export const Today: Document<TodayQuery, TodayQueryVariables> = {
  name: 'Today',
  text: `query Today($deskId: ID!, $named: Boolean!, $afterPosition: Position) {
  overdue: deskAgenda(
    deskId: $deskId
    due: overdue
    first: 10
    afterPosition: $afterPosition
  ) {
    ...Agenda
  }
  thisWeek: deskAgenda(
    deskId: $deskId
    due: thisWeek
    first: 10
    afterPosition: $afterPosition
  ) {
    ...Agenda
  }
  nothingPlanned: deskAgenda(
    deskId: $deskId
    due: nothingPlanned
    first: 10
    afterPosition: $afterPosition
  ) {
    ...Agenda
  }
  offers(
    filter: {deskId: $deskId, status: open}
    orderBy: ANSWER_BY
    first: 10
    afterPosition: $afterPosition
  ) {
    nodes {
      id
      answerBy
      start
      reminders
      location {
        name
      }
      request {
        id
        number
        child @include(if: $named) {
          firstName
          lastName
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  unreachedFamilies(deskId: $deskId, first: 10, afterPosition: $afterPosition) {
    nodes {
      requestId
      messages {
        id
        what
        failure
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  duplicateSuggestions(deskId: $deskId, afterPosition: $afterPosition) {
    id
    agreeing
    verdict
    request {
      id
      number
      deskId
    }
    otherRequest {
      id
      number
      deskId
    }
  }
  callLists {
    closureId
    from
    children
    location {
      name
    }
    progress {
      toCall
      noAnswer
    }
  }
}
fragment Agenda on AgendaConnection {
  nodes {
    dueOn
    request {
      id
      number
      askedOn
      wantedStart
      nisAsked
      urgentReason
      ageInMonthsAtStart
      child @include(if: $named) {
        firstName
        lastName
      }
    }
    steps @include(if: $named) {
      stepId
      what
    }
  }
  pageInfo {
    hasNextPage
  }
}`,
};
