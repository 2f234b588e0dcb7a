import { IsIsoDate } from '@samenloket/contracts';
import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { RegisterCareRequestInput } from './care-request.input.js';
import { IsChannel } from './is-channel.js';
import { IsEmailAddress } from './is-email-address.js';

export class CallerInput {
  @IsOptional() @IsString() @MaxLength(200) name?: string | null;
  @IsOptional() @IsString() @MaxLength(50) phone?: string | null;
  @IsOptional() @IsEmailAddress() email?: string | null;
}

export class RecordEnquiryInput {
  @IsUUID() deskId!: string;
  @IsOptional() @IsIsoDate() askedOn?: string | null;
  @IsOptional() @IsChannel() channel?: string | null;
  @ValidateNested() @Type(() => CallerInput) caller!: CallerInput;
  @IsOptional() @IsString() @MaxLength(4000) question?: string | null;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
}

export class PromoteEnquiryArguments {
  @IsUUID() id!: string;
  @ValidateNested() @Type(() => RegisterCareRequestInput) request!: RegisterCareRequestInput;
}
