import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { type RoleTokenSigner, type SignedInActor } from '@samenloket/platform';
import { brusselsDateOf, endOfDayInBrussels } from '@samenloket/regional';
import { holdsOn, type Membership } from '../../domain/person/membership.js';
import { type IntakeStreams, personStream } from '../shared/intake-streams.js';

/** So long, an ended membership may still work in other services; intake itself refuses it at once. */
const lifetimeSeconds = 15 * 60;

export interface RoleToken {
  readonly token: string;
  /** ISO instant. */
  readonly expiresAt: string;
  readonly membership: Membership;
}

/** A person acts in one role at a time: a token for one membership, never valid after it. */
export class RoleActing {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly signer: RoleTokenSigner | undefined,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError FORBIDDEN when the person has no such membership today, UNAVAILABLE without a signer */
  async actAs({ subject }: SignedInActor, membershipId: string): Promise<RoleToken> {
    if (!this.signer) {
      throw new DomainError('UNAVAILABLE', 'No roles are given out here: sign in again in the other role.');
    }
    const now = this.clock.now();
    const { state } = await this.streams.people.load(personStream(subject));
    const membership = state.memberships.find((known) => known.membershipId === membershipId);
    if (!membership || state.status !== 'known' || !holdsOn(membership, brusselsDateOf(now.toISOString()))) {
      throw new DomainError('FORBIDDEN', 'You have no such membership today. Look at myMemberships.');
    }
    const end = membership.until && Date.parse(endOfDayInBrussels(membership.until));
    const untilEnd = end ? Math.ceil((end - now.getTime()) / 1_000) : lifetimeSeconds;
    const seconds = Math.min(lifetimeSeconds, untilEnd);
    const token = await this.signer.sign(actorOf(subject, membership), seconds);
    return { token, expiresAt: new Date(now.getTime() + seconds * 1_000).toISOString(), membership };
  }
}

function actorOf(subject: string, membership: Membership): SignedInActor {
  const { membershipId, role, deskId, organiserId, locationId, referrerId } = membership;
  return {
    subject,
    role,
    membershipId,
    deskIds: deskId === undefined ? [] : [deskId],
    locationIds: locationId === undefined ? [] : [locationId],
    ...(role === 'organiserCoordinator' && { organiserId }),
    ...(referrerId !== undefined && { referrerId }),
  };
}
