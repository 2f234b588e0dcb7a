import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import { allDocuments, type Checkpoint, type Collection, type DocumentStore } from '@samenloket/read-models';

/** Points at an event that a process could not handle, or that waits behind such a one of the same stream. */
export interface ParkedEvent {
  readonly process: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly eventId: string;
  /** Why it failed; absent when it only waits. Holds no text of unexpected errors: those may quote data. */
  readonly failure?: string;
  /** ISO instant at which it was parked; absent when a release that did not keep it did so. */
  readonly since?: string;
}

/** What one process parked, by stream and in order; kept in the service's own documents. */
export class ParkedEvents {
  private constructor(
    private readonly process: string,
    private readonly stored: Collection<ParkedEvent>,
    private readonly byStream: Map<string, ParkedEvent[]>,
    private readonly clock: Clock,
  ) {}

  static async open(documents: DocumentStore, process: string, clock: Clock): Promise<ParkedEvents> {
    const stored = await documents.collection<ParkedEvent>({
      name: 'parkedProcessEvents',
      indexes: [{ name: 'process', paths: ['process'] }],
    });
    const found: ParkedEvent[] = [];
    for await (const { doc } of allDocuments(stored, { filter: { process } })) found.push(doc);
    found.sort((a, b) => a.position - b.position);
    return new ParkedEvents(
      process,
      stored,
      Map.groupBy(found, ({ stream }) => stream),
      clock,
    );
  }

  streams(): string[] {
    return [...this.byStream.keys()];
  }

  of(stream: string): readonly ParkedEvent[] {
    return this.byStream.get(stream) ?? [];
  }

  all(): ParkedEvent[] {
    return [...this.byStream.values()].flat().sort((a, b) => a.position - b.position);
  }

  /** Parks it, or notes its latest failure. */
  async park(event: SourcedEvent | ParkedEvent, failure?: string): Promise<void> {
    const { stream, revision, position } = event;
    const known = 'eventId' in event;
    const since = known ? event.since : this.clock.now().toISOString();
    const parked: ParkedEvent = {
      process: this.process,
      stream,
      revision,
      position,
      eventId: known ? event.eventId : event.id,
      ...(failure ? { failure } : {}),
      ...(since ? { since } : {}),
    };
    await this.stored.put(this.idOf(parked), parked);
    const others = this.of(stream).filter((other) => other.position !== position);
    // A stream that failed goes to the end, so that the others are tried before it next time.
    this.byStream.delete(stream);
    this.byStream.set(
      stream,
      [...others, parked].sort((a, b) => a.position - b.position),
    );
  }

  async release(parked: ParkedEvent): Promise<void> {
    await this.stored.delete(this.idOf(parked));
    const rest = this.of(parked.stream).filter(({ position }) => position !== parked.position);
    if (rest.length > 0) this.byStream.set(parked.stream, rest);
    else this.byStream.delete(parked.stream);
  }

  /** Keeps how far the process is. */
  async checkpoint(checkpoint: Checkpoint): Promise<void> {
    await this.stored.writeAll([], checkpoint);
  }

  private idOf({ position }: ParkedEvent): string {
    return `${this.process}:${position}`;
  }
}
