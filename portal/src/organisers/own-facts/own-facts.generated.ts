// Written by `npm run documents -w portal` from own-facts.graphql: change that instead.
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

export type Tier =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T3';

export type CareKind =
  | 'familyCare'
  | 'groupCare';

export type Weekday =
  | 'mo'
  | 'tu'
  | 'we'
  | 'th'
  | 'fr'
  | 'sa'
  | 'su';

export type PlaceKind =
  | 'urgent'
  | 'occasional'
  | 'inclusive';

export type HalfDayStaffInput = {
  readonly halfDay: HalfDay;
  readonly caregivers: number;
};

export type HalfDayCapacityInput = {
  readonly halfDay: HalfDay;
  readonly places: number;
};

export type DescribeLocationInput = {
  readonly id?: string | null | undefined;
  readonly organiserId: string;
  readonly deskId: string;
  readonly name: string;
  readonly kind: CareKind;
  readonly street?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly town?: string | null | undefined;
  readonly nis?: string | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly opens?: string | null | undefined;
  readonly closes?: string | null | undefined;
  readonly saturdays?: boolean | null | undefined;
  readonly inclusive?: boolean | null | undefined;
  readonly urgentPlaces?: number | null | undefined;
  readonly openingHours?: ReadonlyArray<DayHoursInput> | null | undefined;
  readonly publicHolidays?: boolean | null | undefined;
  readonly expectedVersion?: string | null | undefined;
};

export type DayHoursInput = {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
};

export type DescribePlaceGroupInput = {
  readonly locationId: string;
  readonly id?: string | null | undefined;
  readonly tier: Tier;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly capacity: ReadonlyArray<HalfDayCapacityInput>;
  readonly kind?: PlaceKind | null | undefined;
  readonly caregivers?: ReadonlyArray<HalfDayStaffInput> | null | undefined;
  readonly expectedVersion?: string | null | undefined;
};

export type OwnFactsQueryVariables = Exact<{
  id: string;
  afterPosition?: number | null | undefined;
}>;


export type OwnFactsQuery = { readonly location: { readonly id: string, readonly version: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly opens: string | null, readonly closes: string | null, readonly saturdays: boolean | null, readonly inclusive: boolean | null, readonly urgentPlaces: number | null, readonly publicHolidays: boolean | null, readonly daysShortOfTierHours: ReadonlyArray<Weekday>, readonly organiser: { readonly id: string }, readonly desk: { readonly id: string }, readonly openingHours: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly version: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly validFrom: string, readonly validTo: string | null, readonly kind: PlaceKind | null, readonly capacity: ReadonlyArray<{ readonly halfDay: HalfDay, readonly places: number }>, readonly caregivers: ReadonlyArray<{ readonly halfDay: HalfDay, readonly caregivers: number }> | null }> } | null };

export type DescribeLocationMutationVariables = Exact<{
  input: DescribeLocationInput;
}>;


export type DescribeLocationMutation = { readonly describeLocation: { readonly position: number, readonly location: { readonly id: string, readonly version: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly opens: string | null, readonly closes: string | null, readonly saturdays: boolean | null, readonly inclusive: boolean | null, readonly urgentPlaces: number | null, readonly publicHolidays: boolean | null, readonly daysShortOfTierHours: ReadonlyArray<Weekday>, readonly organiser: { readonly id: string }, readonly desk: { readonly id: string }, readonly openingHours: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly version: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly validFrom: string, readonly validTo: string | null, readonly kind: PlaceKind | null, readonly capacity: ReadonlyArray<{ readonly halfDay: HalfDay, readonly places: number }>, readonly caregivers: ReadonlyArray<{ readonly halfDay: HalfDay, readonly caregivers: number }> | null }> } } };

export type DescribePlaceGroupMutationVariables = Exact<{
  input: DescribePlaceGroupInput;
}>;


export type DescribePlaceGroupMutation = { readonly describePlaceGroup: { readonly position: number, readonly location: { readonly id: string, readonly version: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly opens: string | null, readonly closes: string | null, readonly saturdays: boolean | null, readonly inclusive: boolean | null, readonly urgentPlaces: number | null, readonly publicHolidays: boolean | null, readonly daysShortOfTierHours: ReadonlyArray<Weekday>, readonly organiser: { readonly id: string }, readonly desk: { readonly id: string }, readonly openingHours: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly version: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly validFrom: string, readonly validTo: string | null, readonly kind: PlaceKind | null, readonly capacity: ReadonlyArray<{ readonly halfDay: HalfDay, readonly places: number }>, readonly caregivers: ReadonlyArray<{ readonly halfDay: HalfDay, readonly caregivers: number }> | null }> } } };

export type LocationFactsFragment = { readonly id: string, readonly version: string, readonly name: string, readonly kind: CareKind, readonly street: string | null, readonly postcode: string | null, readonly town: string | null, readonly nis: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly opens: string | null, readonly closes: string | null, readonly saturdays: boolean | null, readonly inclusive: boolean | null, readonly urgentPlaces: number | null, readonly publicHolidays: boolean | null, readonly daysShortOfTierHours: ReadonlyArray<Weekday>, readonly organiser: { readonly id: string }, readonly desk: { readonly id: string }, readonly openingHours: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }>, readonly placeGroups: ReadonlyArray<{ readonly id: string, readonly version: string, readonly tier: Tier, readonly ageFrom: number, readonly ageTo: number, readonly validFrom: string, readonly validTo: string | null, readonly kind: PlaceKind | null, readonly capacity: ReadonlyArray<{ readonly halfDay: HalfDay, readonly places: number }>, readonly caregivers: ReadonlyArray<{ readonly halfDay: HalfDay, readonly caregivers: number }> | null }> };

export const OwnFacts: Document<OwnFactsQuery, OwnFactsQueryVariables> = {
  name: 'OwnFacts',
  text: `query OwnFacts($id: ID!, $afterPosition: Position) {
  location(id: $id, afterPosition: $afterPosition) {
    ...LocationFacts
  }
}
fragment LocationFacts on Location {
  id
  version
  organiser {
    id
  }
  desk {
    id
  }
  name
  kind
  street
  postcode
  town
  nis
  latitude
  longitude
  opens
  closes
  saturdays
  inclusive
  urgentPlaces
  openingHours {
    day
    from
    to
  }
  publicHolidays
  daysShortOfTierHours
  placeGroups {
    id
    version
    tier
    ageFrom
    ageTo
    validFrom
    validTo
    capacity {
      halfDay
      places
    }
    kind
    caregivers {
      halfDay
      caregivers
    }
  }
}`,
};

export const DescribeLocation: Document<DescribeLocationMutation, DescribeLocationMutationVariables> = {
  name: 'DescribeLocation',
  text: `mutation DescribeLocation($input: DescribeLocationInput!) {
  describeLocation(input: $input) {
    position
    location {
      ...LocationFacts
    }
  }
}
fragment LocationFacts on Location {
  id
  version
  organiser {
    id
  }
  desk {
    id
  }
  name
  kind
  street
  postcode
  town
  nis
  latitude
  longitude
  opens
  closes
  saturdays
  inclusive
  urgentPlaces
  openingHours {
    day
    from
    to
  }
  publicHolidays
  daysShortOfTierHours
  placeGroups {
    id
    version
    tier
    ageFrom
    ageTo
    validFrom
    validTo
    capacity {
      halfDay
      places
    }
    kind
    caregivers {
      halfDay
      caregivers
    }
  }
}`,
};

export const DescribePlaceGroup: Document<DescribePlaceGroupMutation, DescribePlaceGroupMutationVariables> = {
  name: 'DescribePlaceGroup',
  text: `mutation DescribePlaceGroup($input: DescribePlaceGroupInput!) {
  describePlaceGroup(input: $input) {
    position
    location {
      ...LocationFacts
    }
  }
}
fragment LocationFacts on Location {
  id
  version
  organiser {
    id
  }
  desk {
    id
  }
  name
  kind
  street
  postcode
  town
  nis
  latitude
  longitude
  opens
  closes
  saturdays
  inclusive
  urgentPlaces
  openingHours {
    day
    from
    to
  }
  publicHolidays
  daysShortOfTierHours
  placeGroups {
    id
    version
    tier
    ageFrom
    ageTo
    validFrom
    validTo
    capacity {
      halfDay
      places
    }
    kind
    caregivers {
      halfDay
      caregivers
    }
  }
}`,
};
