// Written by `npm run documents -w portal` from request.graphql: change that instead.
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

export type CareRequestStatus =
  | 'open'
  | 'closed';

export type Tariff =
  | 'incomeTariffOnly'
  | 'any';

export type ClosingOutcome =
  | 'placedThroughDesk'
  | 'foundHereWithoutDesk'
  | 'foundInOtherMunicipality'
  | 'lapsed'
  | 'unreachable'
  | 'unknown'
  | 'duplicate'
  | 'withdrawn';

export type ContactPreference =
  | 'mail'
  | 'sms'
  | 'phone'
  | 'letter'
  | 'whatsapp';

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

export type MyRequestQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type MyRequestQuery = { readonly careRequest: { readonly id: string, readonly number: string, readonly status: CareRequestStatus, readonly askedOn: string, readonly wantedStart: string | null, readonly familyId: string | null, readonly tariff: Tariff, readonly flexible: boolean | null, readonly acceptsFewerDays: boolean | null, readonly locationFirst: boolean | null, readonly onlyWithSiblings: boolean | null, readonly ratherWithSiblings: boolean | null, readonly acceptsLaterStart: boolean | null, readonly unborn: boolean, readonly desk: { readonly name: string | null, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly street: string | null, readonly postcode: string | null, readonly town: string | null } | null }, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } | null, readonly otherApplicants: ReadonlyArray<{ readonly id: string, readonly details: { readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null, readonly email: string | null } | null }> | null, readonly child: { readonly firstName: string | null, readonly lastName: string | null, readonly birthDate: string | null } | null, readonly applicant: { readonly contactPreference: ContactPreference | null } | null, readonly preferredLocations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closure: { readonly outcome: ClosingOutcome, readonly happenedAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly what: string, readonly dueOn: string | null, readonly text: string, readonly place: { readonly name: string | null } | null }> | null, readonly timeline: ReadonlyArray<{ readonly happenedAt: string, readonly what: string, readonly text: string, readonly by: string, readonly place: { readonly name: string | null } | null }> | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly start: string, readonly answerBy: string | null, readonly temporaryUntil: string | null, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> }, readonly accepted: { readonly start: string, readonly pattern: { readonly weeks: ReadonlyArray<ReadonlyArray<HalfDay>> } } | null, readonly location: { readonly id: string, readonly name: string, readonly town: string | null } }> } | null };

export type WhoLookedQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type WhoLookedQuery = { readonly accessLog: ReadonlyArray<{ readonly openedAt: string, readonly role: string, readonly reason: string | null }>, readonly messages: ReadonlyArray<{ readonly id: string, readonly what: string, readonly plannedAt: string, readonly channel: string | null, readonly state: string }> };

export type StillSearchingMutationVariables = Exact<{
  id: string;
}>;


export type StillSearchingMutation = { readonly reconfirmCareRequest: { readonly id: string, readonly position: number } };

export type MyDataQueryVariables = Exact<{
  familyId: string;
  afterPosition?: number | null | undefined;
}>;


export type MyDataQuery = { readonly exportFamily: { readonly fileName: string, readonly mediaType: string, readonly contentBase64: string } };

export const MyRequest: Document<MyRequestQuery, MyRequestQueryVariables> = {
  name: 'MyRequest',
  text: `query MyRequest($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    number
    status
    askedOn
    wantedStart
    familyId
    tariff
    flexible
    acceptsFewerDays
    locationFirst
    onlyWithSiblings
    ratherWithSiblings
    acceptsLaterStart
    unborn
    desk {
      name
      contact {
        phone
        email
        street
        postcode
        town
      }
    }
    pattern {
      weeks
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
    child {
      firstName
      lastName
      birthDate
    }
    applicant {
      contactPreference
    }
    preferredLocations {
      id
      name
    }
    closure {
      outcome
      happenedAt
    }
    nextSteps {
      what
      dueOn
      text
      place {
        name
      }
    }
    timeline {
      happenedAt
      what
      text
      by
      place {
        name
      }
    }
    offers {
      id
      status
      start
      answerBy
      temporaryUntil
      pattern {
        weeks
      }
      accepted {
        start
        pattern {
          weeks
        }
      }
      location {
        id
        name
        town
      }
    }
  }
}`,
};

export const WhoLooked: Document<WhoLookedQuery, WhoLookedQueryVariables> = {
  name: 'WhoLooked',
  text: `query WhoLooked($id: ID!, $afterPosition: Position) {
  accessLog(requestId: $id, afterPosition: $afterPosition) {
    openedAt
    role
    reason
  }
  messages(requestId: $id, afterPosition: $afterPosition) {
    id
    what
    plannedAt
    channel
    state
  }
}`,
};

export const StillSearching: Document<StillSearchingMutation, StillSearchingMutationVariables> = {
  name: 'StillSearching',
  text: `mutation StillSearching($id: ID!) {
  reconfirmCareRequest(id: $id) {
    id
    position
  }
}`,
};

export const MyData: Document<MyDataQuery, MyDataQueryVariables> = {
  name: 'MyData',
  text: `query MyData($familyId: ID!, $afterPosition: Position) {
  exportFamily(familyId: $familyId, afterPosition: $afterPosition) {
    fileName
    mediaType
    contentBase64
  }
}`,
};
