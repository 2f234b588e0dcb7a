import { consequenceId, type MessageContext } from '@samenloket/contracts';
import {
  type Clock,
  type EventCodec,
  type EventStore,
  type EventToAppend,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import type { ContentReference } from '../../../domain/allocation-round/allocation-round.events.js';
import {
  type RoundContentEvent,
  roundContentStream,
} from '../../../domain/allocation-round/round-content.events.js';
import type { EncodedText } from '../round-work.js';
import { eventMetadata } from '../../event-metadata.js';

/** Chunks an append: a store may refuse more than a megabyte at once. */
const atOnce = 4;

/**
 * Keeps the inputs and results of rounds. A content is written before the round names it; what a crash left half
 * written is completed by who writes it again, or is never read.
 */
export class ContentStreams {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec<RoundContentEvent>,
    private readonly clock: Clock,
  ) {}

  async write(
    roundId: string,
    { hash, chunks }: EncodedText,
    context: MessageContext,
  ): Promise<ContentReference> {
    const stream = roundContentStream(roundId, hash);
    for (let stored = await this.storedIn(stream); stored < chunks.length;) {
      const next = chunks.slice(stored, stored + atOnce);
      const events = await Promise.all(
        next.map((chunk, index) => this.encoded(stream, { hash, nth: stored + index, chunk }, context)),
      );
      stored = await this.appendedTo(stream, events, stored);
    }
    return { hash, stream, chunks: chunks.length };
  }

  /** @throws Error when a part of it is missing: the store is damaged */
  async read({ hash, stream, chunks: count }: ContentReference): Promise<EncodedText> {
    const chunks: string[] = [];
    for await (const recorded of this.store.readStream(stream, { limit: count })) {
      chunks.push((await this.codec.decode(recorded)).data.chunk);
    }
    if (chunks.length === count) return { hash, chunks };
    throw new Error(`${stream} holds ${chunks.length} of ${count} parts. Verify the store, and restore it.`);
  }

  private async storedIn(stream: string): Promise<number> {
    for await (const { revision } of this.store.readStream(stream, { direction: 'backwards', limit: 1 })) {
      return revision + 1;
    }
    return 0;
  }

  /** How many parts there are then. Somebody else who writes the same content is as good. */
  private async appendedTo(
    stream: string,
    events: readonly EventToAppend[],
    stored: number,
  ): Promise<number> {
    try {
      const { revision } = await this.store.append(stream, events, stored === 0 ? 'no-stream' : stored - 1);
      return revision + 1;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      return this.storedIn(stream);
    }
  }

  private encoded(
    stream: string,
    data: RoundContentEvent['data'],
    context: MessageContext,
  ): Promise<EventToAppend> {
    const metadata = eventMetadata(this.clock.now().toISOString(), context);
    const id = consequenceId(stream, String(data.nth));
    return this.codec.encode(id, { type: 'contentStored', data }, metadata);
  }
}
