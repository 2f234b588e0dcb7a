import { consequenceId } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';
import { findSameChild, type SameChildPair } from './find-same-child.js';

/** Puts to a desk, or to two, that they may know the same child twice. */
export class SameChildSuggestions {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly nationalNumbers: NationalNumbers,
    private readonly clock: Clock,
  ) {}

  /** Suggests what the index shows for this request; what was suggested before is not suggested again. */
  async suggestFor(requestId: string, context: CommandContext): Promise<number> {
    const pairs = await findSameChild(requestId, this.views, this.nationalNumbers);
    const known = this.views.duplicateSuggestions.current();
    let suggested = 0;
    for (const pair of pairs) {
      if (await known.get(`${pair.requestId}:${pair.otherRequestId}`)) continue;
      suggested += await this.suggest(pair, context);
    }
    return suggested;
  }

  private async suggest({ requestId, ...pair }: SameChildPair, context: CommandContext): Promise<number> {
    const { appended } = await this.streams.careRequests.run({
      stream: careRequestStream(requestId),
      decide: (state) => careRequestDecider.decide({ type: 'SuggestSameChild', ...pair }, state),
      metadata: commandMetadata(context, this.clock.now()),
      eventId: () => consequenceId(requestId, `sameChild:${pair.otherRequestId}`),
    });
    return appended;
  }
}
