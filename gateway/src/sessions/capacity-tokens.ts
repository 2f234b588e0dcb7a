import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { RoleTokenSigner } from '@samenloket/platform';
import type { FollowLinkAnswers } from '../follow-links/follow-link-answers.js';
import type { Memberships } from '../sign-in/memberships.js';
import type { LiveSession } from './sessions.js';
import type { SessionKey } from './session-key.js';
import { actorOf, type Session } from './session.js';

interface KeptToken {
  readonly token: string;
  readonly renewAt: number;
}

/** A token outlives its session by at most so long, and only in this process. */
const lifetimeSeconds = 10 * 60;
const renewalMs = 5 * 60_000;

/** The tokens by which the gateway says to services who asks. None of them ever leaves for a browser. */
export class CapacityTokens {
  private readonly kept = new Map<string, KeptToken>();

  constructor(
    private readonly signer: RoleTokenSigner,
    private readonly memberships: Memberships,
    private readonly links: FollowLinkAnswers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError UNAUTHENTICATED when the membership or the link that it stands on has ended */
  async tokenFor({ key, session }: LiveSession): Promise<string> {
    const token = await this.knownOrNew(key, session);
    // Asked each time: a telephone that has changed hands must not wait for it.
    if (session.byLink) await this.links.requireHeld(token);
    return token;
  }

  private async knownOrNew(key: SessionKey, session: Session): Promise<string> {
    const now = this.clock.now().getTime();
    const known = this.kept.get(key.id);
    if (known && known.renewAt > now) return known.token;
    const actor = actorOf(session);
    if (actor.membershipId !== undefined) await this.check(session.subject, actor.membershipId);
    const token = await this.signer.sign(actor, lifetimeSeconds);
    this.forgetOld(now);
    this.kept.set(key.id, { token, renewAt: now + renewalMs });
    return token;
  }

  private async check(subject: string, membershipId: string): Promise<void> {
    const held = await this.memberships.of(subject);
    if (held.some(({ id }) => id === membershipId)) return;
    throw new DomainError('UNAUTHENTICATED', 'This membership has ended. Sign in again.');
  }

  private forgetOld(now: number): void {
    for (const [id, { renewAt }] of this.kept) if (renewAt <= now) this.kept.delete(id);
  }
}
