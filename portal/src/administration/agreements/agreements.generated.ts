// Written by `npm run documents -w portal` from agreements.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type SetParticipationInput = {
  readonly deskId: string;
  readonly organiserId: string;
  readonly from: string;
  readonly until?: string | null | undefined;
};

export type SetAgreementInput = {
  readonly deskId: string;
  readonly setting: string;
  readonly value: string;
  readonly validFrom: string;
  readonly validUntil?: string | null | undefined;
  readonly organiserId?: string | null | undefined;
  readonly tier?: Tier | null | undefined;
};

export type DeskAgreementsQueryVariables = Exact<{
  deskId: string;
  afterPosition?: number | null | undefined;
}>;


export type DeskAgreementsQuery = { readonly desk: { readonly id: string, readonly code: string | null, readonly name: string | null, readonly organiser: string | null, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly street: string | null, readonly postcode: string | null, readonly town: string | null } | null, readonly area: ReadonlyArray<{ readonly nis: string, readonly organiser: string | null, readonly enterpriseNumber: string | null, readonly from: string | null, readonly to: string | null }>, readonly agreements: ReadonlyArray<{ readonly setting: string, readonly value: string, readonly validFrom: string, readonly validUntil: string | null, readonly organiserId: string | null, readonly tier: Tier | null }>, readonly participations: ReadonlyArray<{ readonly organiserId: string, readonly from: string, readonly until: string | null }> } | null };

export type SetAgreementMutationVariables = Exact<{
  input: SetAgreementInput;
}>;


export type SetAgreementMutation = { readonly setAgreement: { readonly position: number } };

export type SetParticipationMutationVariables = Exact<{
  input: SetParticipationInput;
}>;


export type SetParticipationMutation = { readonly setParticipation: { readonly position: number } };

export const DeskAgreements: Document<DeskAgreementsQuery, DeskAgreementsQueryVariables> = {
  name: 'DeskAgreements',
  text: `query DeskAgreements($deskId: ID!, $afterPosition: Position) {
  desk(id: $deskId, afterPosition: $afterPosition) {
    id
    code
    name
    organiser
    contact {
      phone
      email
      street
      postcode
      town
    }
    area {
      nis
      organiser
      enterpriseNumber
      from
      to
    }
    agreements {
      setting
      value
      validFrom
      validUntil
      organiserId
      tier
    }
    participations {
      organiserId
      from
      until
    }
  }
}`,
};

export const SetAgreement: Document<SetAgreementMutation, SetAgreementMutationVariables> = {
  name: 'SetAgreement',
  text: `mutation SetAgreement($input: SetAgreementInput!) {
  setAgreement(input: $input) {
    position
  }
}`,
};

export const SetParticipation: Document<SetParticipationMutation, SetParticipationMutationVariables> = {
  name: 'SetParticipation',
  text: `mutation SetParticipation($input: SetParticipationInput!) {
  setParticipation(input: $input) {
    position
  }
}`,
};
