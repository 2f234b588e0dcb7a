import { randomUUID } from 'node:crypto';
import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import type { DevelopmentTokenSigner, Role } from '@samenloket/platform';
import { inTwoRoles } from './sample-people.js';

export interface RoleToken {
  /** Who this token acts as, in words. */
  readonly label: string;
  readonly role: Role;
  readonly token: string;
}

const [brugge, tielt] = ['LLK-31005', 'LLK-37015'];
/** Enterprise number of the organiser of LOC0001 in the sample of Brugge. */
const organiser = '0450912715';

/** Tokens to try the sample region with, valid for twelve hours: of one who acts in two roles, then one per role. */
export async function sampleTokens(signer: DevelopmentTokenSigner): Promise<RoleToken[]> {
  const { id: subject, firstName, lastName } = inTwoRoles;
  const ofTwoRoles = `${firstName} ${lastName}, who acts in two roles (myMemberships, actAs)`;
  const actors: [label: string, role: Role, claims: object][] = [
    [ofTwoRoles, 'frontDesk', { subject }],
    ['parent (a new family)', 'parent', { familyId: randomUUID() }],
    ['referrer', 'referrer', { referrerId: randomUUID() }],
    [`front desk of ${brugge}`, 'frontDesk', { deskIds: [deskIdOf(brugge)] }],
    [`desk worker of ${brugge}`, 'deskWorker', { deskIds: [deskIdOf(brugge)] }],
    [`desk worker of ${tielt}`, 'deskWorker', { deskIds: [deskIdOf(tielt)] }],
    [`organiser of LOC0001 in ${brugge}`, 'organiserCoordinator', { organiserId: organiserIdOf(organiser) }],
    [
      `child-minder of LOC0001 in ${brugge}`,
      'childMinder',
      { locationIds: [platformId(brugge, 'location', 'LOC0001')] },
    ],
    ['policy', 'policy', {}],
    ['operator', 'operator', {}],
  ];
  return Promise.all(
    actors.map(async ([label, role, claims]) => {
      const actor = { subject: randomUUID(), role, deskIds: [], locationIds: [], ...claims };
      return { label, role, token: await signer.sign(actor) };
    }),
  );
}
