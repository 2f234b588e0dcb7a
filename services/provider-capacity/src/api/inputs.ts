import { IsEnterpriseNumber, IsIsoDate, IsNis } from '@samenloket/contracts';
import { halfDays, type HalfDay, type Weekday, weekdays } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
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
import {
  type CareKind,
  type PlaceKind,
  placeKinds,
  type Tier,
  tiers,
} from '../domain/location/location-facts.js';

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const IsName = () => (target: object, property: string) => {
  IsString()(target, property);
  MinLength(1)(target, property);
  MaxLength(200)(target, property);
};

/** Of facts, as it was read. */
const IsVersion = () => Matches(/^[\w-]{22}$/);

export class DescribeOrganiserInput {
  @IsOptional() @IsUUID() id?: string | null;
  @IsName() name!: string;
  @IsOptional() @IsEnterpriseNumber() enterpriseNumber?: string | null;
  @IsOptional() @IsVersion() expectedVersion?: string | null;
}

export class DayHoursInput {
  @IsIn(weekdays) day!: Weekday;
  @Matches(time) from!: string;
  @Matches(time) to!: string;
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
  @IsOptional() @Matches(time) opens?: string | null;
  @IsOptional() @Matches(time) closes?: string | null;
  @IsOptional() @IsBoolean() saturdays?: boolean | null;
  @IsOptional() @IsBoolean() inclusive?: boolean | null;
  @IsOptional() @IsInt() @Min(0) @Max(1000) urgentPlaces?: number | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(weekdays.length)
  @ArrayUnique(({ day }: DayHoursInput) => day, { message: '$property names a day once' })
  @ValidateNested({ each: true })
  @Type(() => DayHoursInput)
  openingHours?: DayHoursInput[] | null;

  @IsOptional() @IsBoolean() publicHolidays?: boolean | null;
  @IsOptional() @IsVersion() expectedVersion?: string | null;
}

export class HalfDayCapacityInput {
  @IsIn(halfDays) halfDay!: HalfDay;
  @IsInt() @Min(0) @Max(1000) places!: number;
}

export class HalfDayStaffInput {
  @IsIn(halfDays) halfDay!: HalfDay;
  @IsInt() @Min(0) @Max(200) caregivers!: number;
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
  @IsOptional() @IsIn(placeKinds) kind?: PlaceKind | null;
  @IsOptional() @IsVersion() expectedVersion?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(halfDays.length)
  @ValidateNested({ each: true })
  @Type(() => HalfDayStaffInput)
  caregivers?: HalfDayStaffInput[] | null;
}
