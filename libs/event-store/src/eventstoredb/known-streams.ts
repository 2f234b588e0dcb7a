import type { RecordedEvent } from '@samenloket/event-sourcing';

/** A stream from its first event up to `revision`, as far as its ids go. Streams only grow, so it stays true. */
export interface KnownStream {
  /** -1 when nothing of it is known, or it does not exist. */
  readonly revision: number;
  /** Revision of each event by its id. */
  readonly ids: ReadonlyMap<string, number>;
  /** Of the event at `revision`; '' when there is none. */
  readonly recordedAt: string;
}

interface GrowingStream extends KnownStream {
  revision: number;
  readonly ids: Map<string, number>;
  recordedAt: string;
}

/** Some 20 megabytes. */
const mostIds = 200_000;

/**
 * The ids of the streams used lately: a command reads a stream before it appends to it, so what is asked at an append
 * was nearly always just read. When there are too many, the streams not used for longest are forgotten.
 */
export class KnownStreams {
  private readonly streams = new Map<string, GrowingStream>();
  private count = 0;

  constructor(private readonly most = mostIds) {}

  of(stream: string): KnownStream {
    const known = this.streams.get(stream);
    if (!known) return { revision: -1, ids: new Map(), recordedAt: '' };
    this.streams.delete(stream);
    this.streams.set(stream, known);
    return known;
  }

  /** Takes an event that was read or written; one that does not follow on what is known is left out. */
  add({
    stream,
    revision,
    id,
    recordedAt,
  }: Pick<RecordedEvent, 'stream' | 'revision' | 'id' | 'recordedAt'>): void {
    const known = this.streams.get(stream) ?? { revision: -1, ids: new Map<string, number>(), recordedAt };
    if (revision !== known.revision + 1) return;
    known.ids.set(id, revision);
    known.revision = revision;
    known.recordedAt = recordedAt;
    this.streams.set(stream, known);
    this.count++;
    if (this.count > this.most) this.forgetOldest(stream);
  }

  forget(stream: string): void {
    this.count -= this.streams.get(stream)?.ids.size ?? 0;
    this.streams.delete(stream);
  }

  private forgetOldest(except: string): void {
    for (const stream of this.streams.keys()) {
      if (this.count <= this.most) return;
      if (stream !== except) this.forget(stream);
    }
  }
}
