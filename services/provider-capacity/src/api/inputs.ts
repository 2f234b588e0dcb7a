import { IsCarePattern, IsEnterpriseNumber, IsIsoDate, IsNis } from '@samenloket/contracts';
import { type CarePattern, halfDays, type HalfDay } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type CareKind, type Tier, tiers } from '../domain/location/location-facts.js';

const IsName = () => (target: object, property: string) => {
  IsString()(target, property);
  MinLength(1)(target, property);
  MaxLength(200)(target, property);
};

export class DescribeOrganiserInput {
  @IsOptional() @IsUUID() id?: string | null;
  @IsName() name!: string;
  @IsOptional() @IsEnterpriseNumber() enterpriseNumber?: string | null;
}

export class DescribeLocationInput {
  @IsOptional() @IsUUID() id?: string | null;
  @IsUUID() organiserId!: string;
  @IsUUID() deskId!: string;
  @IsName() name!: string;
  @IsIn(['familyCare', 'groupCare']) kind!: CareKind;
  @IsOptional() @IsName() street?: string | null;
  @IsOptional() @Matches(/^\d{4}$/) postcode?: string | null;
  @IsOptional() @IsName() town?: string | null;
  @IsOptional() @IsNis() nis?: string | null;
  @IsOptional() @IsLatitude() latitude?: number | null;
  @IsOptional() @IsLongitude() longitude?: number | null;
  @IsOptional() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) opens?: string | null;
  @IsOptional() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) closes?: string | null;
  @IsOptional() @IsBoolean() saturdays?: boolean | null;
  @IsOptional() @IsBoolean() inclusive?: boolean | null;
  @IsOptional() @IsInt() @Min(0) @Max(1000) urgentPlaces?: number | null;
}

export class HalfDayCapacityInput {
  @IsIn(halfDays) halfDay!: HalfDay;
  @IsInt() @Min(0) @Max(1000) places!: number;
}

export class DescribePlaceGroupInput {
  @IsUUID() locationId!: string;
  @IsOptional() @IsUUID() id?: string | null;
  @IsIn(tiers) tier!: Tier;
  @IsInt() @Min(0) @Max(216) ageFrom!: number;
  @IsInt() @Min(1) @Max(216) ageTo!: number;
  @IsIsoDate() validFrom!: string;
  @IsOptional() @IsIsoDate() validTo?: string | null;
  @IsArray()
  @ArrayMaxSize(halfDays.length)
  @ValidateNested({ each: true })
  @Type(() => HalfDayCapacityInput)
  capacity!: HalfDayCapacityInput[];
}

export class RecordOccupantInput {
  @IsUUID() locationId!: string;
  @IsOptional() @IsUUID() placeGroupId?: string | null;
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '$property must be a month, as 2025-03' })
  birthMonth?: string | null;
  @IsIsoDate() start!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
  @IsCarePattern() pattern!: CarePattern;
}
