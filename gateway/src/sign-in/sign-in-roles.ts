import { DomainError } from '@samenloket/event-sourcing';
import { validated } from '@samenloket/messaging';
import { type Role, roles } from '@samenloket/platform';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';

const claimName = /^[\w:./-]{1,100}$/;

/** Who has this role at the issuer, for this organisation, acts here as … */
export class RoleGrant {
  /** As the issuer writes it before the colon: `Loketmedewerker:0207494678`. */
  @Matches(/^[^:,]{1,100}$/, { message: '$property must be the name of a role at the issuer' })
  role!: string;

  /** Key of an organisation, as the issuer writes it behind the colon. Without one: for any. */
  @IsOptional()
  @Matches(/^[\w.-]{1,40}$/, { message: '$property must be the key of an organisation' })
  organisation?: string;

  @IsIn(roles.filter((role) => role !== 'parent'))
  as!: Exclude<Role, 'parent'>;

  /** For `frontDesk` and `deskWorker`: code of the desk, as `LLK-31005`. */
  @IsOptional()
  @Matches(/^LLK-\d{5}$/, { message: '$property must be the code of a desk, as LLK-31005' })
  desk?: string;

  /** For `childMinder`: the desk's code and own id of the location, as `LLK-31005/LOC0001`. */
  @IsOptional()
  @Matches(/^LLK-\d{5}\/\w{1,40}$/, { message: '$property must be a location, as LLK-31005/LOC0001' })
  location?: string;

  /** For `referrer`: its id on the platform. */
  @IsOptional()
  @IsUUID()
  referrer?: string;
}

/** How the claims of an issuer are read. The names are those of the Flemish issuer unless another is given. */
export class SignInRoles {
  /** In which quality the person signed in: BUR, LB, EA, OV or GID. */
  @Matches(claimName)
  groupClaim = 'vo_doelgroepcode';

  @Matches(claimName)
  organisationNameClaim = 'vo_orgnaam';

  /** A list of `role:organisation`, or of `role:organisation,organisation`. */
  @Matches(claimName)
  rolesClaim = 'samenloket_rol_3d';

  /** Where an issuer knows to which family somebody belongs; else every citizen is a family of its own. */
  @IsOptional()
  @Matches(claimName)
  familyClaim?: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RoleGrant)
  grants: RoleGrant[] = [];
}

/** @throws DomainError BAD_INPUT that says what is wrong */
export function signInRolesIn(text: string): SignInRoles {
  return validated(SignInRoles, parsed(text), 'The file of sign-in roles');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('BAD_INPUT', 'The file of sign-in roles is no JSON.');
  }
}
