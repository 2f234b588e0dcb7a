import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
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
import type { HalfDay } from '@samenloket/regional';
import {
  type LocationFacts,
  type PlaceGroupFacts,
  type Tier,
  tiers,
} from '../events/provider-capacity-events.js';
import type { MessageContract } from '../message-contract.js';
import type { ImportAnswer } from './import-answer.js';
import { ImportedEnrolment } from './importing-enrolments.js';
import { IsIsoDate, IsNis } from './validation.js';

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

  /** Rows were left out as bad: nobody's occupancy ends because it is not among these. */
  @IsOptional()
  @IsBoolean()
  partial?: boolean;

  /** A desk that brings its own files in: organisers that only have locations of other desks stay as they are. */
  @IsOptional()
  @IsUUID()
  ofDesk?: string;

  /** Only say what it would come to. */
  @IsOptional()
  @IsBoolean()
  preview?: boolean;
}

/** Describes organisers and locations as a desk's files do; the same again changes nothing, a change is an event. */
export const importLocations: MessageContract<ImportLocations, ImportAnswer> = {
  name: 'providerCapacity.importLocations.v1',
  request: ImportLocations,
};
