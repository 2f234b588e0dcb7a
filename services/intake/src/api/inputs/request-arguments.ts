import { IsIsoDate } from '@samenloket/contracts';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Arguments of the small mutations on one request. */
export class RequestArguments {
  @IsUUID() id!: string;
}

export class WantedStartArguments extends RequestArguments {
  @IsIsoDate() wantedStart!: string;
}

export class PreferencesArguments extends RequestArguments {
  @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) preferences!: string[];
}

export class BirthArguments extends RequestArguments {
  @IsIsoDate() birthDate!: string;
  @IsOptional() @IsString() @MaxLength(200) firstName?: string | null;
}

export class SameChildArguments extends RequestArguments {
  @IsUUID() otherRequestId!: string;
}
