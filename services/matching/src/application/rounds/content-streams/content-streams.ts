import { eventMetadata, consequenceId, type MessageContext } from '@samenloket/contracts';
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
    let stored = await this.storedIn(stream);
    // One by one: a store may refuse much at once, and others wait while a chunk goes to its thread.
    for (let chunk = chunks[stored]; chunk !== undefined; chunk = chunks[stored]) {
      const event = await this.encoded(stream, { hash, nth: stored, chunk }, context);
      stored = await this.appendedTo(stream, event, stored);
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
  private async appendedTo(stream: string, event: EventToAppend, stored: number): Promise<number> {
    try {
      const { revision } = await this.store.append(stream, [event], stored === 0 ? 'no-stream' : stored - 1);
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
    const metadata = eventMetadata(context, this.clock.now().toISOString());
    const id = consequenceId(stream, String(data.nth));
    return this.codec.encode(id, { type: 'contentStored', data }, metadata);
  }
}
