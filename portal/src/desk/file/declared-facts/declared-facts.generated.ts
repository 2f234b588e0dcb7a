// Written by `npm run documents -w portal` from declared-facts.graphql: change that instead.
import type { Document } from '../../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type DeclareFactInput = {
  readonly id: string;
  readonly fact: PriorityFact;
  readonly holds: boolean;
  readonly declaredOn: string;
  readonly source: string;
  readonly evidence?: EvidenceStatus | null | undefined;
  readonly detail?: string | null | undefined;
};

export type DeclareFactMutationVariables = Exact<{
  input: DeclareFactInput;
}>;


export type DeclareFactMutation = { readonly declareFact: { readonly id: string, readonly position: number } };

export const DeclareFact: Document<DeclareFactMutation, DeclareFactMutationVariables> = {
  name: 'DeclareFact',
  text: `mutation DeclareFact($input: DeclareFactInput!) {
  declareFact(input: $input) {
    id
    position
  }
}`,
};
