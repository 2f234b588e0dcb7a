import { ArrayMaxSize, Equals, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Role, roles } from './role.js';

/** The claims of a sign-in token that say who acts; random ids only, so that they may stand in metadata and logs. */
export class SignedInActor {
  @Matches(/^[\w-]{1,64}$/, { message: '$property must be a random id, never a name or address' })
  subject!: string;

  @IsIn(roles)
  role!: Role;

  /** Desks for which front desk and desk workers act. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  deskIds: string[] = [];

  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** Locations of a child-minder. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  locationIds: string[] = [];

  @IsOptional()
  @IsUUID()
  familyId?: string;

  @IsOptional()
  @IsUUID()
  referrerId?: string;

  /** The membership of a member of staff by which it acts in this role; absent where the issuer says the role itself. */
  @IsOptional()
  @IsUUID()
  membershipId?: string;

  /** A parent that came in by a link and a code on the family's telephone, which anybody may have borrowed. */
  @IsOptional()
  @Equals(true)
  byLink?: true;
}
