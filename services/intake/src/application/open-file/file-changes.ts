import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { erased } from '../../domain/care-request/readable.js';
import { isConsentedReferrer, isGranted, isOwnDesk, isOwnFamily } from './access-level.js';

/** Who may change a request: its family, its desk, a desk that was let in, or the referrer while the family consents. */
export type Changer = 'family' | 'desk' | 'grantedDesk' | 'referrer';

/** Decides from the stream itself whether somebody may change a request: a view could still be behind a transfer. */
export class FileChanges {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  /**
   * The request as it is, for who may change it.
   * @throws DomainError FORBIDDEN, or ERASED
   */
  async require(
    actor: SignedInActor,
    requestId: string,
    ...allowed: readonly Changer[]
  ): Promise<{ readonly content: RequestContent; readonly by: Changer }> {
    const { state } = await this.streams.careRequests.load(careRequestStream(requestId));
    if (state.content) {
      const { deskId, familyId } = state.content.facts;
      const { referrerId = null, referrerUntil = null, grants } = state;
      const file = { deskId, familyId, referrerId, referrerUntil, grants };
      const today = brusselsDateOf(this.clock.now().toISOString());
      const is: Record<Changer, boolean> = {
        family: isOwnFamily(actor, file),
        desk: isOwnDesk(actor, file),
        grantedDesk: isGranted(actor, file, today),
        referrer: isConsentedReferrer(actor, file, today),
      };
      const by = allowed.find((changer) => is[changer]);
      if (by && state.erased) throw erased();
      if (by) return { content: state.content, by };
    }
    throw new DomainError('FORBIDDEN', 'You may not change this request. Its own desk or family may.');
  }
}
