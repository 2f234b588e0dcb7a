import { IsEnterpriseNumber, IsIsoDate, IsNis, tiers } from '@samenloket/contracts';
import type { Tier } from '@samenloket/regional';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsEmailAddress } from './is-email-address.js';

function isJsonScalar(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  try {
    return typeof JSON.parse(text) !== 'object' || text.trim() === 'null';
  } catch {
    return false;
  }
}

const IsJsonScalar = () =>
  ValidateBy({
    name: 'isJsonScalar',
    validator: {
      validate: isJsonScalar,
      defaultMessage: () => '$property must be JSON of one value: 8, true, "central" or null',
    },
  });

export class AreaMemberInput {
  @IsNis() nis!: string;
  @IsOptional() @IsString() @MaxLength(200) organiser?: string | null;
  @IsOptional() @IsEnterpriseNumber() enterpriseNumber?: string | null;
  @IsOptional() @IsIsoDate() from?: string | null;
  @IsOptional() @IsIsoDate() to?: string | null;
}

export class DescribeDeskInput {
  @Matches(/^LLK-[A-Za-z0-9-]{1,40}$/, { message: '$property must be as LLK-31005' }) code!: string;
  @IsString() @MaxLength(200) name!: string;
  @IsOptional() @IsString() @MaxLength(200) organiser?: string | null;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AreaMemberInput)
  area!: AreaMemberInput[];
}

export class DeskContactInput {
  @IsUUID() deskId!: string;
  @IsOptional() @Matches(/^[+\d][\d ./()-]{5,29}$/, { message: '$property must be as 050 44 80 00' }) phone?:
    string | null;
  @IsOptional() @IsEmailAddress() @MaxLength(200) email?: string | null;
  @IsOptional() @IsString() @MaxLength(200) street?: string | null;
  @IsOptional() @IsString() @MaxLength(20) postcode?: string | null;
  @IsOptional() @IsString() @MaxLength(100) town?: string | null;
}

export class SetParticipationInput {
  @IsUUID() deskId!: string;
  @IsUUID() organiserId!: string;
  @IsIsoDate() from!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
}

export class SetAgreementInput {
  @IsUUID() deskId!: string;
  @IsString() setting!: string;
  @IsJsonScalar() value!: string;
  @IsIsoDate() validFrom!: string;
  @IsOptional() @IsIsoDate() validUntil?: string | null;
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsIn(tiers) tier?: Tier | null;
}
