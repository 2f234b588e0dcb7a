import { randomUUID } from 'node:crypto';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import type { Claims } from '../harness/tokens.js';
import { type Person, roleOf } from './people.js';
import type { Region } from './region.js';
import type { Subject } from './subject.js';

/** Signs in the people around a subject; those whose relation is the same for all subjects, once. */
export class Cast {
  private readonly known = new Map<string, Promise<string>>();

  constructor(
    private readonly under: PlatformUnderTest,
    private readonly region: Region,
  ) {}

  /** A token, or nothing for nobody. */
  async tokenOf(person: Person, subject: Subject): Promise<string | undefined> {
    if (person === 'nobody') return undefined;
    const claims = this.claimsOf(person, subject);
    const key = `${person} ${JSON.stringify(claims)}`;
    const token = this.known.get(key) ?? this.under.tokenOf(roleOf[person], claims);
    this.known.set(key, token);
    return token;
  }

  private claimsOf(person: Exclude<Person, 'nobody'>, subject: Subject): Claims {
    const { desks, own, other } = this.region;
    const claims: Record<Exclude<Person, 'nobody'>, Claims> = {
      parent: { familyId: subject.familyId },
      otherParent: { familyId: strangers.familyId },
      referrer: { referrerId: subject.referrerId },
      otherReferrer: { referrerId: strangers.referrerId },
      frontDesk: { deskIds: [desks.own] },
      otherFrontDesk: { deskIds: [desks.other] },
      desk: { deskIds: [desks.own], subject: deskWorkerId },
      grantedDesk: { deskIds: [desks.granted] },
      lapsedDesk: { deskIds: [desks.lapsed] },
      neighbourDesk: { deskIds: [desks.neighbour] },
      otherDesk: { deskIds: [desks.other] },
      coordinator: { organiserId: own.organiserId },
      otherCoordinator: { organiserId: other.organiserId },
      childMinder: { locationIds: [subject.locationId] },
      otherChildMinder: { locationIds: [other.locationId] },
      policy: {},
      operator: {},
    };
    return claims[person];
  }
}

/** Who works on what there is to see. */
export const deskWorkerId = randomUUID();

const strangers = { familyId: randomUUID(), referrerId: randomUUID() };
