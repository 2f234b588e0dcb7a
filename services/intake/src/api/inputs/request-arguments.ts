import { IsIsoDate } from '@samenloket/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { type LinkKind, linkKinds } from '../../domain/care-request/links/links.events.js';
import { ApplicantInput } from './person.input.js';
import { WishInput } from './care-wish.input.js';

/** Arguments of the small mutations on one request. */
export class RequestArguments {
  @IsUUID() id!: string;
}

export class WantedStartArguments extends RequestArguments {
  @IsIsoDate() wantedStart!: string;
}

export class PreferencesArguments extends RequestArguments {
  @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) preferences!: string[];
  @IsOptional() @ValidateNested() @Type(() => WishInput) wish?: WishInput | null;
}

export class AddApplicantArguments extends RequestArguments {
  @ValidateNested() @Type(() => ApplicantInput) applicant!: ApplicantInput;
}

export class RemoveApplicantArguments extends RequestArguments {
  @IsUUID() applicantId!: string;
}

export class LinkArguments extends RequestArguments {
  @IsUUID() otherRequestId!: string;
  @IsIn(linkKinds) kind!: LinkKind;
}

export class ProofArguments extends RequestArguments {
  @IsOptional() @IsIsoDate() on?: string | null;
}

export class BirthArguments extends RequestArguments {
  @IsIsoDate() birthDate!: string;
  @IsOptional() @IsString() @MaxLength(200) firstName?: string | null;
}

export class SameChildArguments extends RequestArguments {
  @IsUUID() otherRequestId!: string;
}
