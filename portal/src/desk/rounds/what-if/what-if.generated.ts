// Written by `npm run documents -w portal` from what-if.graphql: change that instead.
import type { Document } from '../../../graphql/document';

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

export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type RoundStatus =
  | 'announced'
  | 'freezing'
  | 'frozen'
  | 'computed'
  | 'refusedByCheck'
  | 'publishing'
  | 'published'
  | 'cancelled';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type RoundWhatIfInput = {
  readonly roundId: string;
  readonly places?: ReadonlyArray<PlacesWhatIfInput> | null | undefined;
  readonly settings?: ReadonlyArray<SettingWhatIfInput> | null | undefined;
};

export type PlacesWhatIfInput = {
  readonly placeGroupId: string;
  readonly halfDays?: ReadonlyArray<HalfDay> | null | undefined;
  readonly change: number;
};

export type SettingWhatIfInput = {
  readonly setting: string;
  readonly value?: string | null | undefined;
};

export type RoundToSupposeQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type RoundToSupposeQuery = { readonly allocationRound: { readonly id: string, readonly status: RoundStatus, readonly deskIds: ReadonlyArray<string>, readonly firstMonth: string, readonly resultHash: string | null } | null };

export type GroupsOfLocationQueryVariables = Exact<{
  id: string;
}>;


export type GroupsOfLocationQuery = { readonly location: { readonly id: string, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly kind: PlaceKind | null }> } | null };

export type RoundWhatIfQueryVariables = Exact<{
  input: RoundWhatIfInput;
}>;


export type RoundWhatIfQuery = { readonly roundWhatIf: { readonly gained: number, readonly lost: number, readonly moved: number, readonly before: { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number }, readonly after: { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number }, readonly locations: ReadonlyArray<{ readonly before: number, readonly after: number, readonly location: { readonly id: string, readonly name: string } }> } };

export type WhatIfFiguresFragment = { readonly children: number, readonly placed: number, readonly firstChoices: number, readonly full: number, readonly later: number, readonly fewer: number, readonly laterAndFewer: number, readonly held: number, readonly claims: number };

export const RoundToSuppose: Document<RoundToSupposeQuery, RoundToSupposeQueryVariables> = {
  name: 'RoundToSuppose',
  text: `query RoundToSuppose($id: ID!, $afterPosition: Position) {
  allocationRound(id: $id, afterPosition: $afterPosition) {
    id
    status
    deskIds
    firstMonth
    resultHash
  }
}`,
};

export const GroupsOfLocation: Document<GroupsOfLocationQuery, GroupsOfLocationQueryVariables> = {
  name: 'GroupsOfLocation',
  text: `query GroupsOfLocation($id: ID!) {
  location(id: $id) {
    id
    placeGroups {
      id
      tier
      ageFrom
      ageTo
      kind
    }
  }
}`,
};

export const RoundWhatIf: Document<RoundWhatIfQuery, RoundWhatIfQueryVariables> = {
  name: 'RoundWhatIf',
  text: `query RoundWhatIf($input: RoundWhatIfInput!) {
  roundWhatIf(input: $input) {
    gained
    lost
    moved
    before {
      ...WhatIfFigures
    }
    after {
      ...WhatIfFigures
    }
    locations {
      before
      after
      location {
        id
        name
      }
    }
  }
}
fragment WhatIfFigures on RoundFigures {
  children
  placed
  firstChoices
  full
  later
  fewer
  laterAndFewer
  held
  claims
}`,
};
