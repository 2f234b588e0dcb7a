import { IsIsoDate } from '@samenloket/contracts';
import { type LegalGround, legalGrounds } from '@samenloket/regional';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class CloseSuddenlyInput {
  @IsUUID() locationId!: string;
  @IsIsoDate() from!: string;
  @IsOptional() @IsUUID() closureId?: string | null;
  @IsOptional() @IsIn(legalGrounds) legalGround?: LegalGround | null;
}
