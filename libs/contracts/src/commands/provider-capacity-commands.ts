import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CarePattern, HalfDay } from '@samenloket/regional';
import {
  type LocationFacts,
  type PlaceGroupFacts,
  type Tier,
  tiers,
} from '../events/provider-capacity-events.js';
import type { MessageContract } from '../message-contract.js';
import { IsCarePattern, IsIsoDate, IsNis, Place } from './validation.js';

export class HoldHalfDays extends Place {
  @IsUUID()
  offerId!: string;

  @IsUUID()
  requestId!: string;

  /** `YYYY-MM`; with it the age at the start picks the group and the expected end. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/)
  birthMonth?: string;
}

/** A half-day that is full on a date. */
export interface Shortage {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

export type HoldAnswer =
  | { readonly held: true; readonly placeGroupId: string }
  | { readonly held: false; readonly reason: 'full' | 'noGroup'; readonly shortages: readonly Shortage[] };

/** Holds half-days for an offer, or says which are full. Repeating it with the same offer id gives the same answer. */
export const holdHalfDays: MessageContract<HoldHalfDays, HoldAnswer> = {
  name: 'providerCapacity.holdHalfDays.v1',
  request: HoldHalfDays,
};

export class ConfirmHold {
  @IsUUID()
  locationId!: string;

  @IsUUID()
  offerId!: string;

  /** As accepted; never more half-days than held, never earlier. */
  @IsIsoDate()
  start!: string;

  @IsCarePattern()
  pattern!: CarePattern;
}

/** The offer was accepted: its hold becomes an enrolment, with the offer's id. */
export const confirmHold: MessageContract<ConfirmHold, { readonly enrolmentId: string }> = {
  name: 'providerCapacity.confirmHold.v1',
  request: ConfirmHold,
};

export class ReleaseHold {
  @IsUUID()
  locationId!: string;

  @IsUUID()
  offerId!: string;
}

/** The offer came to nothing, or its acceptance was cancelled: hold or enrolment ends. Harmless to repeat. */
export const releaseHold: MessageContract<ReleaseHold, { readonly released: boolean }> = {
  name: 'providerCapacity.releaseHold.v1',
  request: ReleaseHold,
};

export class ImportedOrganiser {
  @IsUUID() organiserId!: string;
  @IsString() name!: string;
  @IsOptional() @IsString() enterpriseNumber?: string;
}

export class ImportedPlaceGroup implements PlaceGroupFacts {
  @IsUUID() placeGroupId!: string;
  @IsIn(tiers) tier!: Tier;
  @IsInt() @Min(0) ageFrom!: number;
  @IsInt() @Min(1) ageTo!: number;
  @IsIsoDate() validFrom!: string;
  @IsOptional() @IsIsoDate() validTo?: string;
  @IsObject() capacity!: Partial<Record<HalfDay, number>>;
}

/** A child in care: `key` makes a second import of the same row harmless. */
export class ImportedEnrolment {
  @IsUUID() enrolmentId!: string;
  @IsOptional() @IsUUID() placeGroupId?: string;
  @IsOptional() @IsUUID() requestId?: string;
  @IsOptional() @Matches(/^\d{4}-\d{2}$/) birthMonth?: string;
  @IsIsoDate() start!: string;
  /** First day without care. */
  @IsOptional() @IsIsoDate() until?: string;
  @IsCarePattern() pattern!: CarePattern;
}

export class ImportedLocation implements LocationFacts {
  @IsUUID() locationId!: string;
  @IsUUID() organiserId!: string;
  @IsUUID() deskId!: string;
  @IsString() name!: string;
  @IsIn(['familyCare', 'groupCare']) kind!: 'familyCare' | 'groupCare';
  @IsOptional() @IsString() street?: string;
  @IsOptional() @IsString() postcode?: string;
  @IsOptional() @IsString() town?: string;
  @IsOptional() @IsNis() nis?: string;
  @IsOptional() latitude?: number;
  @IsOptional() longitude?: number;
  @IsOptional() @Matches(/^\d\d:\d\d$/) opens?: string;
  @IsOptional() @Matches(/^\d\d:\d\d$/) closes?: string;
  @IsOptional() saturdays?: boolean;
  @IsOptional() inclusive?: boolean;
  @IsOptional() @IsInt() @Min(0) urgentPlaces?: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedPlaceGroup)
  placeGroups!: ImportedPlaceGroup[];

  /** Absent: who is in care there is not known, and so neither are its free places. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedEnrolment)
  occupancy?: ImportedEnrolment[];
}

export class ImportLocations {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedOrganiser)
  organisers!: ImportedOrganiser[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedLocation)
  locations!: ImportedLocation[];

  /** ISO instant: when the desk's files say it was so. */
  @IsString()
  happenedAt!: string;
}

/** Describes organisers and locations as a desk's files do; the same again changes nothing, a change is an event. */
export const importLocations: MessageContract<ImportLocations, ImportAnswer> = {
  name: 'providerCapacity.importLocations.v1',
  request: ImportLocations,
};

export class ImportEnrolments {
  @IsUUID()
  locationId!: string;

  /** All enrolments that the history gives this location: those no longer there are ended. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedEnrolment)
  enrolments!: ImportedEnrolment[];
}

export interface OverfilledHalfDay extends Shortage {
  readonly locationId: string;
  readonly placeGroupId: string;
}

/** Children placed by imported history. Never refused; where it overfills a group, the answer says so. */
export const importEnrolments: MessageContract<
  ImportEnrolments,
  ImportAnswer & { readonly overfilled: readonly OverfilledHalfDay[] }
> = { name: 'providerCapacity.importEnrolments.v1', request: ImportEnrolments };

/** How many events an import led to (0 when all was known), and the position after which views show them. */
export interface ImportAnswer {
  readonly appended: number;
  readonly position: number;
}

export class FindLocations {
  @IsArray()
  @IsUUID(undefined, { each: true })
  locationIds!: string[];
}

/** Which of these locations exist, with their organiser; the others are left out. */
export const findLocations: MessageContract<
  FindLocations,
  { readonly locations: readonly { locationId: string; organiserId: string; deskId: string }[] }
> = { name: 'providerCapacity.findLocations.v1', request: FindLocations };
