import type { ParkedPointer } from './parked-events.js';

/** What must not move on, because an earlier event of it is parked: documents, and streams whose documents are unknown. */
export class Waiting {
  private constructor(
    private readonly keys: Set<string>,
    private readonly streams: Set<string>,
  ) {}

  static behind(pointers: readonly ParkedPointer[]): Waiting {
    const waiting = new Waiting(new Set(), new Set());
    for (const { key, stream } of pointers) waiting.add(key, stream);
    return waiting;
  }

  copy(): Waiting {
    return new Waiting(new Set(this.keys), new Set(this.streams));
  }

  /** `null` as key: the whole stream waits. */
  add(key: string | null, stream: string): void {
    if (key === null) this.streams.add(stream);
    else this.keys.add(key);
  }

  hasKey(key: string): boolean {
    return this.keys.has(key);
  }

  hasStream(stream: string): boolean {
    return this.streams.has(stream);
  }
}
