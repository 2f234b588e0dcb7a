import { IsIsoDate, IsNis } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';

export class CareRequestFilter {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsIn(['open', 'closed']) status?: 'open' | 'closed' | null;
  @IsOptional() @IsNis() nisAsked?: string | null;
  @IsOptional() @IsString() @MinLength(2) @MaxLength(100) text?: string | null;
  @IsOptional() @IsString() @MinLength(2) @MaxLength(100) number?: string | null;
  @IsOptional() @IsIsoDate() wantedStartFrom?: string | null;
  @IsOptional() @IsIsoDate() wantedStartTo?: string | null;
}

export const careRequestOrders = {
  WANTED_START: 'wantedStart',
  ASKED_ON: 'facts.askedOn',
  NUMBER: 'facts.number',
} as const;
export type CareRequestOrder = keyof typeof careRequestOrders;

export class CareRequestListArguments extends ListArguments {
  @IsOptional() @ValidateNested() @Type(() => CareRequestFilter) filter?: CareRequestFilter | null;
  @IsOptional() @IsIn(Object.keys(careRequestOrders)) orderBy?: CareRequestOrder | null;
}

export class DeskListArguments extends ListArguments {
  @IsUUID() deskId!: string;
}

export class OneArguments extends AfterPosition {
  @IsUUID() id!: string;
}

export class DeskArguments extends AfterPosition {
  @IsOptional() @IsUUID() id?: string | null;
  @IsOptional() @IsString() @MaxLength(50) code?: string | null;
}

export class OfDeskArguments extends AfterPosition {
  @IsUUID() deskId!: string;
}

export class OfRequestArguments extends AfterPosition {
  @IsUUID() requestId!: string;
}
