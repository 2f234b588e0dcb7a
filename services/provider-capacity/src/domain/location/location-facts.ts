import type { HalfDay } from '@samenloket/regional';

export const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
export type Tier = (typeof tiers)[number];

export type CareKind = 'familyCare' | 'groupCare';

/** Places per half-day; a half-day that is not named has none. */
export type Capacity = Readonly<Partial<Record<HalfDay, number>>>;

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
}

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
}

/** A half-day that is full on a date. */
export interface Shortage {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

/** Full on at least one date, or no group of the location takes a child of this age from this date on. */
export type RefusalReason = 'full' | 'noGroup';
