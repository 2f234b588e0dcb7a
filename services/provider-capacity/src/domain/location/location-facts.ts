import type { HalfDay, Weekday } from '@samenloket/regional';

export const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
export type Tier = (typeof tiers)[number];

export type CareKind = 'familyCare' | 'groupCare';

/** Places per half-day; a half-day that is not named has none. */
export type Capacity = Readonly<Partial<Record<HalfDay, number>>>;

/** People who care for the children at the same time, per half-day; a half-day that is not named has nobody. */
export type Staff = Readonly<Partial<Record<HalfDay, number>>>;

/** What places may be held apart for; ordinary places have no kind. */
export const placeKinds = ['urgent', 'occasional', 'inclusive'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface PlaceGroupFacts {
  readonly placeGroupId: string;
  readonly tier: Tier;
  /** Ages in months at the start of care, from inclusive, to exclusive. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** ISO dates, both inclusive; absent `validTo` is open. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly capacity: Capacity;
  /** Absent: ordinary places. */
  readonly kind?: PlaceKind;
  /** Absent: not known, so only the places count, not how many children one person may care for. */
  readonly caregivers?: Staff;
}

/** `HH:MM` */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Outside ordinary hours: before 7h, after 18h, Saturdays, Sundays and public holidays. */
export type WiderHours = 'before7' | 'after18' | 'saturdays' | 'sundaysAndHolidays';

/** Why a location is closed for some time. */
export const closureReasons = ['illness', 'holiday', 'crisis', 'other'] as const;
export type ClosureReason = (typeof closureReasons)[number];

export interface LocationFacts {
  readonly locationId: string;
  readonly organiserId: string;
  /** The desk whose files or staff registered it. */
  readonly deskId: string;
  readonly name: string;
  readonly kind: CareKind;
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly nis?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** `HH:MM` */
  readonly opens?: string;
  readonly closes?: string;
  readonly saturdays?: boolean;
  readonly inclusive?: boolean;
  readonly urgentPlaces?: number;
  /** Per day of the week; a day that is not named is closed. Absent: `opens`, `closes` and `saturdays` say it. */
  readonly openingHours?: Readonly<Partial<Record<Weekday, Hours>>>;
  /** Open on public holidays. */
  readonly publicHolidays?: boolean;
}

/** A half-day that is full on a date. */
export interface Shortage {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

/**
 * Full on at least one date; no group takes a child of this age, from this date on, for this kind of care; closed on
 * the first day, or for good before care ends; never open on one of the half-days; or the id is another child's.
 */
export type RefusalReason = 'full' | 'noGroup' | 'closed' | 'notOpen' | 'idTaken';
