// Written by `npm run documents -w portal` from desks.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DescribeDeskInput = {
  readonly code: string;
  readonly name: string;
  readonly organiser?: string | null | undefined;
  readonly area: ReadonlyArray<AreaMemberInput>;
};

export type DeskContactInput = {
  readonly deskId: string;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly street?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly town?: string | null | undefined;
};

export type AreaMemberInput = {
  readonly nis: string;
  readonly organiser?: string | null | undefined;
  readonly enterpriseNumber?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type DescribedDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type DescribedDesksQuery = { readonly desks: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly name: string | null, readonly organiser: string | null, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly street: string | null, readonly postcode: string | null, readonly town: string | null } | null, readonly area: ReadonlyArray<{ readonly nis: string, readonly organiser: string | null, readonly enterpriseNumber: string | null, readonly from: string | null, readonly to: string | null }> }> };

export type DescribeDeskMutationVariables = Exact<{
  input: DescribeDeskInput;
}>;


export type DescribeDeskMutation = { readonly describeDesk: { readonly position: number, readonly desk: { readonly id: string } | null } };

export type SetDeskContactMutationVariables = Exact<{
  input: DeskContactInput;
}>;


export type SetDeskContactMutation = { readonly setDeskContact: { readonly position: number, readonly desk: { readonly id: string } | null } };

export const DescribedDesks: Document<DescribedDesksQuery, DescribedDesksQueryVariables> = {
  name: 'DescribedDesks',
  text: `query DescribedDesks {
  desks {
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
  }
}`,
};

export const DescribeDesk: Document<DescribeDeskMutation, DescribeDeskMutationVariables> = {
  name: 'DescribeDesk',
  text: `mutation DescribeDesk($input: DescribeDeskInput!) {
  describeDesk(input: $input) {
    position
    desk {
      id
    }
  }
}`,
};

export const SetDeskContact: Document<SetDeskContactMutation, SetDeskContactMutationVariables> = {
  name: 'SetDeskContact',
  text: `mutation SetDeskContact($input: DeskContactInput!) {
  setDeskContact(input: $input) {
    position
    desk {
      id
    }
  }
}`,
};
