import { notNow } from '../../../domain/allocation-round/round-rules.js';
import type { ChangedPlace } from '../../../domain/round-explanations/changed-places.js';
import { transferChain } from '../../../domain/round-explanations/transfer-chain.js';
import { withDeviations } from '../../../domain/round-content/round-problem.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import type { RoundContents } from '../round-contents/round-contents.js';

/** Who would move when a place comes free, by what a round gave: wishes stand that it could not grant. */
export class RoundTransfers {
  constructor(private readonly contents: RoundContents) {}

  /** @throws DomainError RULE_VIOLATED while the round is not computed, NOT_FOUND for a group that is not in it */
  async of(round: RoundDocument, placeGroupId: string): Promise<ChangedPlace[]> {
    const isReviewed = ['computed', 'publishing', 'published'].includes(round.status);
    const result = isReviewed ? await this.contents.resultOf(round) : undefined;
    if (!result) throw notNow(round, 'looked over for transfers', 'Ask when it is computed.');
    const content = withDeviations(await this.contents.contentOf(round), round.deviations);
    return transferChain(content, result, placeGroupId);
  }
}
