import { IsIsoDate } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class VacanciesPerMonthArguments extends AfterPosition {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() locationId?: string | null;
  @IsIsoDate() from!: string;
  @IsInt() @Min(1) @Max(24) months!: number;
}

export class VacancyConfirmationsArguments extends ListArguments {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsBoolean() onlyReminded?: boolean | null;
}
