import { IsIsoDate } from '@samenloket/contracts';
import { AfterPosition } from '@samenloket/platform';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type StaffRole, staffRoles } from '../../domain/person/membership.js';
import { IsEmailAddress } from './is-email-address.js';

export class DescribePersonInput {
  @IsOptional() @IsUUID() id?: string | null;
  @IsString() @Length(1, 100) firstName!: string;
  @IsString() @Length(1, 100) lastName!: string;
  @IsOptional() @IsEmailAddress() email?: string | null;
}

export class GiveMembershipInput {
  @IsUUID() personId!: string;
  @IsIn(staffRoles) role!: StaffRole;
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsUUID() locationId?: string | null;
  @IsOptional() @IsUUID() referrerId?: string | null;
  @IsOptional() @IsIsoDate() from?: string | null;
  @IsOptional() @IsIsoDate() until?: string | null;
}

export class EndMembershipArguments {
  @IsUUID() id!: string;
  @IsOptional() @IsIsoDate() until?: string | null;
}

export class MembershipArguments {
  @IsUUID() membershipId!: string;
}

export class PersonArguments {
  @IsUUID() id!: string;
}

export class MembersArguments extends AfterPosition {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() organiserId?: string | null;
  @IsOptional() @IsUUID() referrerId?: string | null;
}
