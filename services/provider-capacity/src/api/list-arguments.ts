import { AfterPosition, ListArguments } from '@samenloket/platform';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { IsIsoDate, IsNis } from '@samenloket/contracts';
import { type LocationOrder, locationOrders } from '../read-models/locations/find-locations.js';

export class LocationFilterInput {
  @IsOptional() @IsNis() nis?: string | null;
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsString() @MaxLength(200) text?: string | null;
}

export class LocationListArguments extends ListArguments {
  @IsOptional()
  @ValidateNested()
  @Type(() => LocationFilterInput)
  filter?: LocationFilterInput | null;

  @IsOptional()
  @IsIn(Object.keys(locationOrders))
  orderBy?: LocationOrder | null;
}

export class VacanciesArguments extends AfterPosition {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() locationId?: string | null;
  @IsIsoDate() on!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
}
