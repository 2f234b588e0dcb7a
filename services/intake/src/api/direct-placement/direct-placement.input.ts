import { IsCarePattern, IsIsoDate } from '@samenloket/contracts';
import type { HalfDay } from '@samenloket/regional';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ApplicantInput, ChildInput, RemarksInput } from '../inputs/person.input.js';
import { RequestFactsInput } from '../inputs/request-facts.input.js';

export class RegisterPlacementInput {
  @IsOptional() @IsUUID() placementId?: string | null;
  @IsUUID() locationId!: string;
  @IsOptional() @IsUUID() placeGroupId?: string | null;
  @IsIsoDate() start!: string;
  @IsCarePattern() pattern!: { weeks: HalfDay[][] };
  @IsOptional() @IsIsoDate() askedOn?: string | null;
  @IsOptional() @ValidateNested() @Type(() => RequestFactsInput) facts?: RequestFactsInput | null;
  @ValidateNested() @Type(() => ChildInput) child!: ChildInput;
  @ValidateNested() @Type(() => ApplicantInput) applicant!: ApplicantInput;
  @IsOptional() @ValidateNested() @Type(() => RemarksInput) remarks?: RemarksInput | null;
}
