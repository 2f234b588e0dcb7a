import type { ContentReference } from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { notNow } from '../../../domain/allocation-round/round-rules.js';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import type { RoundResult } from '../../../domain/round-content/round-result.js';
import type { ContentStreams } from '../content-streams/content-streams.js';
import type { EncodedText } from '../round-work.js';
import { RecentlyRead } from './recently-read.js';

/** About 20 MB of text, and in memory some times that; one round of 100,000 requests has more. */
const mostChunks = 80;

export interface ContentReaders {
  /** @throws DomainError when the text does not have the hash */
  readonly decodeContent: (encoded: EncodedText) => Promise<RoundContent>;
  /** @throws DomainError when the text does not have the hash */
  readonly decodeResult: (encoded: EncodedText) => Promise<RoundResult>;
}

/** What rounds hold, for who asks: content never changes, so the last few are kept. */
export class RoundContents {
  private readonly contents: RecentlyRead<RoundContent>;
  private readonly results: RecentlyRead<RoundResult>;

  constructor(
    private readonly streams: ContentStreams,
    { decodeContent, decodeResult }: ContentReaders,
  ) {
    const read = (reference: ContentReference) => this.streams.read(reference);
    this.contents = new RecentlyRead(mostChunks, async (reference) => decodeContent(await read(reference)));
    this.results = new RecentlyRead(mostChunks, async (reference) => decodeResult(await read(reference)));
  }

  /** @throws DomainError RULE_VIOLATED when it is not frozen yet */
  async contentOf(round: AllocationRound): Promise<RoundContent> {
    if (round.frozen) return this.contents.read(round.frozen.inputs);
    throw notNow(round, 'read', 'Look again when it is frozen.');
  }

  /** Of the last computation; nothing before the first one. */
  async resultOf({ computed }: Pick<AllocationRound, 'computed'>): Promise<RoundResult | undefined> {
    return computed && this.results.read(computed.result);
  }

  /** The frozen inputs as they are stored: what is replayed. @throws DomainError RULE_VIOLATED when there are none */
  async inputsOf(round: AllocationRound): Promise<EncodedText> {
    if (round.frozen) return this.streams.read(round.frozen.inputs);
    throw notNow(round, 'replayed', 'Look again when it is frozen.');
  }
}
