// Written by `npm run documents -w portal` from desks.graphql: change that instead.
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

export type DesksQueryVariables = Exact<{ [key: string]: never; }>;


export type DesksQuery = { readonly desks: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly organiser: string | null, readonly contact: { readonly phone: string | null, readonly email: string | null, readonly street: string | null, readonly postcode: string | null, readonly town: string | null } | null, readonly area: ReadonlyArray<{ readonly nis: string, readonly from: string | null, readonly to: string | null }>, readonly agreements: ReadonlyArray<{ readonly setting: string, readonly value: string, readonly validFrom: string, readonly validUntil: string | null, readonly organiserId: string | null, readonly tier: Tier | null }> }> };

export const Desks: Document<DesksQuery, DesksQueryVariables> = {
  name: 'Desks',
  text: `query Desks {
  desks {
    id
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
  }
}`,
};
