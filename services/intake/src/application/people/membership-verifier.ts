import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { type SignedInActor, TokenVerifier } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { holdsOn } from '../../domain/person/membership.js';
import type { People } from './people.js';

/** Refuses at once who acts by a membership that has ended, without waiting for its token to expire. */
export class MembershipVerifier extends TokenVerifier {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly people: People,
    private readonly clock: Clock,
  ) {
    super();
  }

  async verify(token: string): Promise<SignedInActor> {
    const actor = await this.tokens.verify(token);
    if (actor.membershipId !== undefined && (await this.hasEnded(actor.membershipId))) {
      throw new DomainError('UNAUTHENTICATED', 'This membership has ended. Sign in in another role.');
    }
    return actor;
  }

  /** One that the view does not know yet was given a moment ago. */
  private async hasEnded(membershipId: string): Promise<boolean> {
    const person = await this.people.withMembership(membershipId);
    const membership = person?.memberships.find((known) => known.membershipId === membershipId);
    const today = brusselsDateOf(this.clock.now().toISOString());
    return person?.erased === true || (membership !== undefined && !holdsOn(membership, today));
  }
}
