import { IsIsoDate } from '@samenloket/contracts';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type ApplicantDetails, applicantRelations } from '../../domain/care-request/personal-details.js';
import { IsEmailAddress } from './is-email-address.js';

export class ChildInput {
  @IsOptional() @IsString() @MaxLength(200) firstName?: string | null;
  @IsOptional() @IsString() @MaxLength(200) lastName?: string | null;
  @IsOptional() @IsIsoDate() birthDate?: string | null;
  @IsOptional()
  @Matches(/^\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}$/, {
    message: '$property must have eleven digits',
  })
  nationalNumber?: string | null;
}

export class ApplicantInput {
  @IsOptional() @IsString() @MaxLength(200) firstName?: string | null;
  @IsOptional() @IsString() @MaxLength(200) lastName?: string | null;
  @IsOptional() @IsIn(applicantRelations) relation?: ApplicantDetails['relation'] | null;
  @IsOptional() @IsString() @MaxLength(50) phone?: string | null;
  @IsOptional() @IsEmailAddress() email?: string | null;
  @IsOptional() @IsString() @MaxLength(50) language?: string | null;
  @IsOptional()
  @IsIn(['mail', 'sms', 'phone', 'letter', 'whatsapp'])
  contactPreference?: ApplicantDetails['contactPreference'] | null;
  @IsOptional() @IsString() @MaxLength(200) street?: string | null;
  @IsOptional() @IsString() @MaxLength(20) postcode?: string | null;
}

export class RemarksInput {
  @IsOptional() @IsString() @MaxLength(4000) question?: string | null;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
  @IsOptional() @IsString() @MaxLength(200) foundThrough?: string | null;
  @IsOptional() @IsString() @MaxLength(200) referrer?: string | null;
}
