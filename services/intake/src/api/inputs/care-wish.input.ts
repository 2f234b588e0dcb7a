import { IsIsoDate, IsNis, wishKinds } from '@samenloket/contracts';
import { type CareRoster, type HalfDay, halfDays, isHalfDay } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { RequestWish } from '../../domain/care-request/care-request-facts.js';

/** Where care is wished. */
export class WishInput {
  @IsIn(wishKinds) kind!: RequestWish['kind'];
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsNis() nis?: string | null;
}

const IsClockTime = () =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '$property must be a time as 07:30' });

export class HoursInput {
  @IsIn(halfDays) halfDay!: HalfDay;
  @IsClockTime() from!: string;
  @IsClockTime() to!: string;
}

const IsWeeks = () =>
  ValidateBy({
    name: 'isWeeks',
    validator: {
      validate: (value) =>
        Array.isArray(value) &&
        value.length <= 52 &&
        value.every((week) => Array.isArray(week) && week.length <= 14 && week.every(isKnown)),
      defaultMessage: () => '$property must be weeks with half-days mo_am, mo_pm … su_am, su_pm',
    },
  });

const isKnown = (halfDay: unknown) => typeof halfDay === 'string' && isHalfDay(halfDay);

export class RosterInput implements CareRoster {
  @IsIsoDate() from!: string;
  @IsWeeks() weeks!: HalfDay[][];
}

/** What a pattern of half-days does not say. */
export class CarePlanInput {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => HoursInput)
  hours?: HoursInput[] | null;

  @IsOptional() @IsInt() @Min(1) @Max(7) variableDaysPerWeek?: number | null;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(366)
  @IsISO8601({ strict: true, strictSeparator: true }, { each: true })
  occasionalDates?: string[] | null;
  @IsOptional() @ValidateNested() @Type(() => RosterInput) roster?: RosterInput | null;
}
