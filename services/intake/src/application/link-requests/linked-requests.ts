import { DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import { linksOf } from '../../domain/care-request/links/links.rules.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

/** Which requests somebody may link: a family its own, a desk also those of its files. */
export class LinkedRequests {
  constructor(private readonly streams: IntakeStreams) {}

  /** @throws DomainError FORBIDDEN for a request that is not there or not theirs, the same for both */
  async require(actor: SignedInActor, familyId: string, requestIds: readonly string[]): Promise<void> {
    for (const requestId of requestIds) {
      const { state } = await this.streams.careRequests.load(careRequestStream(requestId));
      const { facts } = state.content ?? {};
      const isTheirs =
        facts?.familyId === familyId ||
        (actor.role === 'deskWorker' && facts !== undefined && actor.deskIds.includes(facts.deskId));
      if (isTheirs && !state.erased) continue;
      throw new DomainError('FORBIDDEN', 'A request is linked to another one of the same family or desk.');
    }
  }

  /** Those that a request is to be registered or corrected with. */
  requireNamed(actor: SignedInActor, familyId: string, facts: NamedRequests): Promise<void> {
    return this.require(
      actor,
      familyId,
      linksOf(facts).map(({ otherRequestId }) => otherRequestId),
    );
  }
}

type NamedRequests = Pick<CareRequestFacts, 'twinOf' | 'coParentingWith' | 'followsRequestId'>;
