import type { CarePattern, HalfDay, SettingValue } from '@samenloket/regional';
import type { AtypicalHours, ContactPreference, Tariff, UrgentReason } from './care-request-words.js';
import type { HistoryEntry } from './history-entry.js';

/** A location by the desk whose files it stands in; organisers' and requests' ids are local to a desk as well. */
export interface LocationReference {
  readonly deskCode: string;
  readonly locationId: string;
}

export interface DeskArea {
  readonly nis: string;
  readonly organiser?: string;
  readonly enterpriseNumber?: string;
  /** ISO dates, both inclusive; absent is open. */
  readonly from?: string;
  readonly to?: string;
  /** Absent when the area follows from the requests. */
  readonly row?: number;
}

export interface Desk {
  readonly code: string;
  readonly name: string;
  readonly area: readonly DeskArea[];
}

/** An agreement from a date on; `value` null is what an empty value means for that setting. */
export interface Agreement {
  readonly setting: string;
  readonly value: SettingValue;
  readonly validFrom: string;
  readonly row: number;
}

export interface DeskLocation {
  readonly id: string;
  readonly organiserId: string;
  readonly organiserName: string;
  readonly enterpriseNumber?: string;
  readonly name: string;
  readonly kind: 'familyCare' | 'groupCare';
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
  readonly row: number;
}

export interface DeskPlaceGroup {
  readonly id: string;
  readonly locationId: string;
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3';
  /** Months, from inclusive, to exclusive. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** ISO dates, both inclusive. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly capacity: Readonly<Record<HalfDay, number>>;
  readonly row: number;
}

/** A child in care that never was in the register. */
export interface Occupancy {
  readonly placeGroupId: string;
  readonly childNumber: string;
  /** `YYYY-MM` */
  readonly birthMonth?: string;
  readonly from: string;
  /** First day without care; absent: no end known. */
  readonly until?: string;
  readonly pattern: CarePattern;
  readonly row: number;
}

/** A request as its desk wrote it down. Absent is not known, everywhere. */
export interface DeskCareRequest {
  readonly number: string;
  readonly deskCode: string;
  readonly askedOn: string;
  readonly channel?: string;
  readonly foundThrough?: string;
  readonly referrer?: string;
  readonly colleague?: string;
  readonly question?: string;
  readonly child: {
    readonly firstName?: string;
    readonly lastName?: string;
    /** Expected date while `unborn`. */
    readonly birthDate?: string;
    readonly unborn?: boolean;
    readonly nationalNumber?: string;
  };
  readonly applicant: {
    readonly firstName?: string;
    readonly lastName?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly language?: string;
    readonly contactPreference?: ContactPreference;
  };
  readonly address: { readonly street?: string; readonly postcode?: string; readonly nisHome?: string };
  /** Only a mapped list may leave out this one and the next two. */
  readonly nisAsked?: string;
  readonly originalStart?: string;
  readonly pattern?: CarePattern;
  readonly flexible?: boolean;
  readonly acceptsFewerDays?: boolean;
  readonly acceptsLaterStart?: boolean;
  readonly tariff?: Tariff;
  /** Most wanted first. */
  readonly preferences: readonly LocationReference[];
  readonly urgentReason?: UrgentReason;
  readonly atypicalHours: readonly AtypicalHours[];
  readonly specialCareNeed?: boolean;
  readonly facts: {
    readonly workOrTraining?: boolean;
    readonly single?: boolean;
    readonly lowIncome?: boolean;
    readonly fosterChild?: boolean;
    readonly healthOrCare?: boolean;
    readonly noDiploma?: boolean;
  };
  readonly siblingLocation?: LocationReference;
  /** Number of another request in this set. */
  readonly twinOf?: string;
  readonly row: number;
}

/** Everything of one desk, checked: every reference within the set resolves. */
export interface FileSet {
  readonly desk: Desk;
  readonly agreements: readonly Agreement[];
  readonly locations: readonly DeskLocation[];
  readonly placeGroups: readonly DeskPlaceGroup[];
  /** Absent without `bezetting.csv`: free places of this desk are then not known. */
  readonly occupancy?: readonly Occupancy[];
  readonly careRequests: readonly DeskCareRequest[];
  /** In order of date for each request. */
  readonly history: readonly HistoryEntry[];
  /** Locations of other desks that are referred to: whether they exist is for the caller to check. */
  readonly foreignLocations: readonly LocationReference[];
  /** Numbers of requests that are for twins (or more), each group in order of the file. */
  readonly twinGroups: readonly (readonly string[])[];
}
