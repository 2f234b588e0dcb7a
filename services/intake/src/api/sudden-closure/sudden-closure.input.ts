import { IsCarePattern } from '@samenloket/contracts';
import { type HalfDay, type LegalGround, legalGrounds } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type CallResult, callResults } from '../../domain/sudden-closure/sudden-closure.events.js';
import { ApplicantInput, ChildInput } from '../inputs/person.input.js';

export class CallListArguments {
  @IsUUID() closureId!: string;
}

export class RecordCallInput {
  @IsUUID() closureId!: string;
  @IsUUID() entryId!: string;
  @IsOptional() @IsUUID() callId?: string | null;
  @IsIn(callResults) result!: CallResult;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
  @IsOptional() @IsString() @MaxLength(4000) note?: string | null;
}

export class TakeBackCallInput {
  @IsUUID() closureId!: string;
  @IsUUID() entryId!: string;
  @IsUUID() callId!: string;
}

export class ToldChildInput {
  @IsString() @Length(1, 64) reference!: string;
  @IsOptional() @IsUUID() enrolmentId?: string | null;
  @IsOptional() @IsString() @Length(1, 64) household?: string | null;
  @IsOptional() @IsCarePattern() pattern?: { weeks: HalfDay[][] } | null;
  @ValidateNested() @Type(() => ChildInput) child!: ChildInput;
  @ValidateNested() @Type(() => ApplicantInput) applicant!: ApplicantInput;
}

export class AddToCallListInput {
  @IsUUID() closureId!: string;
  @IsIn(legalGrounds) legalGround!: LegalGround;
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ToldChildInput)
  children!: ToldChildInput[];
}
