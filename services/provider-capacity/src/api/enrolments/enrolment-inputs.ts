import { IsCarePattern, IsIsoDate } from '@samenloket/contracts';
import { type CarePattern, halfDays, type HalfDay } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { type PlaceKind, placeKinds } from '../../domain/location/location-facts.js';

/** What may be said of any place for a child; what is absent is as usual, or as it was agreed. */
class PlaceInput {
  @IsUUID() locationId!: string;
  @IsOptional() @IsUUID() placeGroupId?: string | null;
  @IsOptional() @IsIsoDate() until?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(placeKinds.length)
  @IsIn(placeKinds, { each: true })
  placeKinds?: PlaceKind[] | null;
}

export class RecordOccupantInput extends PlaceInput {
  @IsOptional() @IsUUID() enrolmentId?: string | null;
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '$property must be a month, as 2025-03' })
  birthMonth?: string | null;
  @IsIsoDate() start!: string;
  @IsCarePattern() pattern!: CarePattern;
}

export class ChangeEnrolmentInput extends PlaceInput {
  @IsUUID() enrolmentId!: string;
  @IsIsoDate() from!: string;
  @IsOptional() @IsCarePattern() pattern?: CarePattern | null;
}

export class MoveEnrolmentInput extends PlaceInput {
  @IsUUID() enrolmentId!: string;
  @IsUUID() toLocationId!: string;
  @IsIsoDate() on!: string;
  @IsOptional() @IsCarePattern() pattern?: CarePattern | null;
}

class SettlingInDaysInput {
  @IsIsoDate() from!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(halfDays.length)
  @ArrayUnique()
  @IsIn(halfDays, { each: true })
  halfDays!: HalfDay[];
}

export class PlanSettlingInInput {
  @IsUUID() locationId!: string;
  @IsUUID() enrolmentId!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => SettlingInDaysInput)
  settlingIn?: SettlingInDaysInput | null;
}
