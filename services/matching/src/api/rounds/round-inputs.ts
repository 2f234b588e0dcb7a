import { IsIsoDate } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import { type HalfDay, halfDays, type Weekday, weekdays } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type CancelReason,
  cancelReasons,
  type DeviationReason,
  deviationReasons,
} from '../../domain/allocation-round/round-reasons.js';

const IsMonth = () =>
  Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: '$property must be a month, as 2027-09' });
/** One round number of 22 signs, or those of children who are placed together. */
const IsRoundNumber = () =>
  Matches(/^[\w-]{22}(\+[\w-]{22}){0,7}$/, { message: '$property must be a round number' });
const IsHash = () => Matches(/^[\da-f]{64}$/, { message: '$property must be a SHA-256 in hexadecimals' });
const AreIds = () => IsUUID(undefined, { each: true });

const mostDesks = 50;
const mostOrganisers = 500;

export class AnnounceRoundInput {
  @IsOptional()
  @IsUUID()
  roundId?: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostDesks)
  @ArrayUnique()
  @AreIds()
  deskIds!: string[];

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostOrganisers)
  @ArrayUnique()
  @AreIds()
  organiserIds?: string[] | null;

  @IsMonth()
  firstMonth!: string;

  @IsInt()
  @Min(1)
  @Max(60)
  months!: number;

  @IsInt()
  @Min(1)
  @Max(60)
  startMonths!: number;

  @IsIsoDate()
  freezeOn!: string;
}

export class FindRoundArguments extends AfterPosition {
  @IsUUID()
  id!: string;
}

export class ListRoundsArguments extends ListArguments {
  @IsUUID()
  deskId!: string;
}

export class OfRoundArguments extends AfterPosition {
  @IsUUID()
  roundId!: string;
}

export class CancelRoundArguments {
  @IsUUID()
  roundId!: string;

  @IsIn(cancelReasons)
  reason!: CancelReason;
}

export class ConfirmArguments {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  organiserId!: string;

  @IsOptional()
  @IsHash()
  proposalsHash?: string | null;
}

export class DeviateInRoundInput {
  @IsUUID()
  roundId!: string;

  @IsOptional()
  @IsUUID()
  deviationId?: string | null;

  @IsRoundNumber()
  roundNumber!: string;

  @IsUUID()
  locationId!: string;

  @IsIn(deviationReasons)
  reason!: DeviationReason;
}

export class UndoDeviationArguments {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  deviationId!: string;
}

export class ConsequencesArguments {
  @IsUUID()
  roundId!: string;

  @IsRoundNumber()
  roundNumber!: string;

  @IsUUID()
  locationId!: string;
}

export class TransfersArguments {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  locationId!: string;

  @IsUUID()
  placeGroupId!: string;
}

export class ProposalsArguments extends ListArguments {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  organiserId!: string;
}

export class CutOffsArguments extends OfRoundArguments {
  @IsUUID()
  locationId!: string;
}

export class RoundCounterfactualInput {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  requestId!: string;

  @IsUUID()
  locationId!: string;

  @IsOptional()
  @IsIn(weekdays, { each: true })
  @IsArray()
  @ArrayMaxSize(weekdays.length)
  @ArrayUnique()
  withoutDays?: Weekday[] | null;

  @IsOptional()
  @IsMonth()
  fromMonth?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  extraPlaces?: number | null;
}

export class PlacesWhatIfInput {
  @IsUUID()
  placeGroupId!: string;

  @IsOptional()
  @IsIn(halfDays, { each: true })
  @IsArray()
  @ArrayMaxSize(halfDays.length)
  @ArrayUnique()
  halfDays?: HalfDay[] | null;

  @IsInt()
  @Min(-500)
  @Max(500)
  change!: number;
}

export class SettingWhatIfInput {
  @IsString()
  @MaxLength(100)
  setting!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  value?: string | null;
}

export class RoundWhatIfInput {
  @IsUUID()
  roundId!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PlacesWhatIfInput)
  places?: PlacesWhatIfInput[] | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SettingWhatIfInput)
  settings?: SettingWhatIfInput[] | null;
}
