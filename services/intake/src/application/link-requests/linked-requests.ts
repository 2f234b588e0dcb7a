import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import { type CareRequestState, factsOf } from '../../domain/care-request/care-request.state.js';
import { linksOf } from '../../domain/care-request/links/links.rules.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

/** Which requests somebody may link: a family its own, a desk those of its files, a referrer those it brought. */
export class LinkedRequests {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError FORBIDDEN for a request that is not there or not theirs, the same for both */
  async require(
    actor: SignedInActor,
    familyId: string | undefined,
    requestId: string,
  ): Promise<CareRequestFacts> {
    const { state } = await this.streams.careRequests.load(careRequestStream(requestId));
    const { facts } = state.content ?? {};
    if (facts && !state.erased && (facts.familyId === familyId || this.isKnownTo(actor, state))) return facts;
    throw new DomainError('FORBIDDEN', 'A request is linked to another one of the same family or desk.');
  }

  /**
   * Those that a request is to be registered or corrected with. Gives the family that it then is of: a twin's, or that
   * of the request before; the other parent may be another one.
   */
  async requireNamed(
    actor: SignedInActor,
    familyId: string | undefined,
    named: NamedRequests,
  ): Promise<string | undefined> {
    let family: string | undefined;
    for (const { kind, otherRequestId } of linksOf(named)) {
      const facts = await this.require(actor, familyId, otherRequestId);
      if (kind !== 'coParenting') family ??= facts.familyId;
    }
    return family;
  }

  private isKnownTo(actor: SignedInActor, state: CareRequestState): boolean {
    const { role, deskIds, referrerId } = actor;
    if (role === 'deskWorker' || role === 'frontDesk') return deskIds.includes(factsOf(state)?.deskId ?? '');
    const today = brusselsDateOf(this.clock.now().toISOString());
    const lasts = state.referrerUntil === undefined || today <= state.referrerUntil;
    return role === 'referrer' && referrerId !== undefined && referrerId === state.referrerId && lasts;
  }
}

type NamedRequests = Pick<CareRequestFacts, 'twinOf' | 'coParentingWith' | 'followsRequestId'>;
