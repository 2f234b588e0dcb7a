import { IsIsoDate } from '@samenloket/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type ClosureReason, closureReasons } from '../../domain/location/location-facts.js';

export class CloseLocationArguments {
  @IsUUID() locationId!: string;
  @IsIsoDate() from!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
  @IsIn(closureReasons) reason!: ClosureReason;
}
