import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import type { Role } from '@samenloket/platform';
import type { HeldCapacity, SignedInPerson } from '../sessions/session.js';
import type { OwnFamilies } from './own-families.js';
import { labelOf } from './role-names.js';
import type { RoleGrant, SignInRoles } from './sign-in-roles.js';
import type { Subjects } from './subjects.js';
import { fits, type TargetGroup, targetGroupOf } from './target-groups.js';

export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Who signed in, before the platform's own memberships are added; the group says which of those count. */
export interface IssuedPerson extends SignedInPerson {
  readonly group: TargetGroup;
}

/** What the claims of a verified ID token say; nothing when they say no quality that the platform knows. */
export async function personOf(
  claims: Claims,
  rules: SignInRoles,
  { subjects, families }: { readonly subjects: Subjects; readonly families: OwnFamilies },
): Promise<IssuedPerson | undefined> {
  const group = targetGroupOf(claims[rules.groupClaim]);
  if (!group) return undefined;
  const subject = subjects.subjectOf(claims.sub);
  const name = nameIn(claims);
  const organisation = textIn(claims, rules.organisationNameClaim);
  const capacities =
    group === 'BUR'
      ? [parentOf((rules.familyClaim && textIn(claims, rules.familyClaim)) ?? (await families.of(subject)))]
      : grantsIn(claims, rules)
          .filter(({ grant }) => fits(grant.as, group))
          .flatMap(({ grant, key }) => capacityOf(grant, key, organisation) ?? []);
  return { subject, group, capacities, ...(name !== undefined && { name }) };
}

function parentOf(familyId: string): HeldCapacity {
  return { id: `parent.${familyId}`, label: labelOf('parent'), ...nobody('parent'), familyId };
}

interface Granted {
  readonly grant: RoleGrant;
  /** The organisation for which the issuer gave the role. */
  readonly key: string;
}

function grantsIn(claims: Claims, { rolesClaim, grants }: SignInRoles): Granted[] {
  return [claims[rolesClaim]]
    .flat()
    .filter((value) => typeof value === 'string')
    .flatMap((value) => {
      const [role = '', keys = ''] = value.split(':');
      return keys.split(',').map((key) => ({ role: role.trim(), key: key.trim() }));
    })
    .flatMap(({ role, key }) =>
      grants
        .filter((grant) => grant.role === role && (grant.organisation ?? key) === key)
        .map((grant) => ({ grant, key })),
    );
}

/** Nothing when the grant does not say for what, and the organisation does not either: then it gives no right. */
function capacityOf(grant: RoleGrant, key: string, organisation?: string): HeldCapacity | undefined {
  const { as: role, desk, location, referrer } = grant;
  const made = (id: string, body: Partial<HeldCapacity>): HeldCapacity => ({
    ...{ id: `${role}.${id}`, label: labelOf(role, organisation), ...nobody(role), ...body },
    ...(organisation !== undefined && { organisation }),
  });
  switch (role) {
    case 'frontDesk':
    case 'deskWorker':
      return desk === undefined ? undefined : made(deskIdOf(desk), { deskIds: [deskIdOf(desk)] });
    case 'organiserCoordinator': {
      const organiserId = organiserIdOf(key.replaceAll('.', ''));
      return /^[01]\d{9}$/.test(key.replaceAll('.', '')) ? made(organiserId, { organiserId }) : undefined;
    }
    case 'childMinder': {
      const [deskCode, own] = location?.split('/') ?? [];
      if (deskCode === undefined || own === undefined) return undefined;
      const locationId = platformId(deskCode, 'location', own);
      return made(locationId, { locationIds: [locationId] });
    }
    case 'referrer':
      return referrer === undefined ? undefined : made(referrer, { referrerId: referrer });
    case 'policy':
    case 'operator':
      return made('platform', {});
  }
}

const nobody = (role: Role) => ({ role, deskIds: [], locationIds: [] });

function nameIn(claims: Claims): string | undefined {
  const [given, family] = [textIn(claims, 'given_name'), textIn(claims, 'family_name')];
  const parts = [given, family].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : textIn(claims, 'name');
}

function textIn(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;
}
