// Written by `npm run documents -w portal` from round.graphql: change that instead.
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

export type ContractKind =
  | 'full'
  | 'later'
  | 'fewer'
  | 'laterAndFewer'
  | 'held';

export type RoundDay =
  | 'mo'
  | 'tu'
  | 'we'
  | 'th'
  | 'fr'
  | 'sa'
  | 'su';

export type RoundCounterfactualInput = {
  readonly roundId: string;
  readonly requestId: string;
  readonly locationId: string;
  readonly withoutDays?: ReadonlyArray<RoundDay> | null | undefined;
  readonly fromMonth?: string | null | undefined;
  readonly extraPlaces?: number | null | undefined;
};

export type RoundOutcomesQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type RoundOutcomesQuery = { readonly careRequest: { readonly id: string, readonly roundOutcomes: ReadonlyArray<{ readonly roundNumber: string, readonly lot: string | null, readonly sentences: ReadonlyArray<string>, readonly wish: number | null, readonly round: { readonly id: string, readonly firstMonth: string, readonly months: number, readonly seedHash: string, readonly seed: string | null }, readonly place: { readonly startMonth: string, readonly kind: ContractKind, readonly location: { readonly id: string, readonly name: string } } | null, readonly refusals: ReadonlyArray<{ readonly wish: number, readonly kind: ContractKind, readonly startMonth: string, readonly together: boolean, readonly sentences: ReadonlyArray<string>, readonly location: { readonly id: string, readonly name: string }, readonly witness: { readonly month: string, readonly halfDay: HalfDay, readonly week: number | null, readonly places: number, readonly better: number, readonly byReserve: number, readonly lastAdmitted: string | null, readonly own: string } | null }> }> } | null };

export type HadItBeenOtherwiseQueryVariables = Exact<{
  input: RoundCounterfactualInput;
}>;


export type HadItBeenOtherwiseQuery = { readonly roundCounterfactual: { readonly fits: boolean } };

export const RoundOutcomes: Document<RoundOutcomesQuery, RoundOutcomesQueryVariables> = {
  name: 'RoundOutcomes',
  text: `query RoundOutcomes($id: ID!, $afterPosition: Position) {
  careRequest(id: $id, afterPosition: $afterPosition) {
    id
    roundOutcomes {
      roundNumber
      lot
      sentences
      wish
      round {
        id
        firstMonth
        months
        seedHash
        seed
      }
      place {
        startMonth
        kind
        location {
          id
          name
        }
      }
      refusals {
        wish
        kind
        startMonth
        together
        sentences
        location {
          id
          name
        }
        witness {
          month
          halfDay
          week
          places
          better
          byReserve
          lastAdmitted
          own
        }
      }
    }
  }
}`,
};

export const HadItBeenOtherwise: Document<HadItBeenOtherwiseQuery, HadItBeenOtherwiseQueryVariables> = {
  name: 'HadItBeenOtherwise',
  text: `query HadItBeenOtherwise($input: RoundCounterfactualInput!) {
  roundCounterfactual(input: $input) {
    fits
  }
}`,
};
