import type { RoundWhatIf } from '@samenloket/matching';
import { DomainError } from '@samenloket/event-sourcing';
import { type HalfDay, halfDays, type SettingValue } from '@samenloket/regional';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import type { Operation } from '../operation.js';
import { OfRoundArguments } from './round-arguments.js';

export class PlacesWhatIf {
  @IsUUID()
  placeGroupId!: string;

  /** Absent: all of them. */
  @IsOptional()
  @IsArray()
  @IsIn(halfDays, { each: true })
  halfDays?: HalfDay[];

  @IsInt()
  change!: number;
}

export class SettingWhatIf {
  @IsString()
  setting!: string;

  /** JSON. */
  @IsString()
  value!: string;
}

export class RoundWhatIfArguments extends OfRoundArguments {
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PlacesWhatIf)
  places?: PlacesWhatIf[];

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SettingWhatIf)
  settings?: SettingWhatIf[];
}

/** The whole round with other places or settings, beside the round as it is. */
export const roundWhatIfOperation: Operation<RoundWhatIfArguments, RoundWhatIf> = {
  name: 'round-what-if',
  arguments: RoundWhatIfArguments,
  run: ({ services }, { round, places = [], settings = [] }, onProgress) => {
    onProgress({ phase: 'compute what if', done: 0, total: 1 });
    return services.matching.rounds.whatIf(round, {
      places: places.map(({ halfDays: on, ...change }) => ({
        ...change,
        ...(on && { halfDays: numbersOf(on) }),
      })),
      settings: settings.map(({ setting, value }) => ({ setting, value: fromJson(value) })),
    });
  },
};

/** Of a two-week cycle the even weeks too. */
function numbersOf(on: readonly HalfDay[]): number[] {
  const inWeek = on.map((halfDay) => halfDays.indexOf(halfDay));
  return [...inWeek, ...inWeek.map((number) => number + halfDays.length)];
}

/** @throws DomainError BAD_INPUT */
function fromJson(value: string): SettingValue {
  try {
    return JSON.parse(value) as SettingValue;
  } catch {
    throw new DomainError('BAD_INPUT', `${value} is no JSON: write 8, true, "central" or null.`);
  }
}
