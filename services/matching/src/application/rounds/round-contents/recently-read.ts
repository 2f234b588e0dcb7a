import type { ContentReference } from '../../../domain/allocation-round/allocation-round.events.js';

interface Kept<Content> {
  readonly chunks: number;
  readonly content: Promise<Content>;
}

/** Keeps what was read last, by its hash; what fails is read again by who asks next. */
export class RecentlyRead<Content> {
  private readonly kept = new Map<string, Kept<Content>>();

  /** @param mostChunks that are kept together; the last one read is kept however many it has */
  constructor(
    private readonly mostChunks: number,
    private readonly load: (reference: ContentReference) => Promise<Content>,
  ) {}

  read(reference: ContentReference): Promise<Content> {
    const { stream, hash, chunks } = reference;
    const key = `${stream} ${hash}`;
    const content = this.kept.get(key)?.content ?? this.load(reference);
    this.kept.delete(key);
    this.kept.set(key, { chunks, content });
    content.catch(() => this.kept.delete(key));
    this.makeRoom();
    return content;
  }

  private makeRoom(): void {
    let chunks = [...this.kept.values()].reduce((sum, one) => sum + one.chunks, 0);
    for (const [oldest, one] of this.kept) {
      if (chunks <= this.mostChunks || this.kept.size === 1) return;
      this.kept.delete(oldest);
      chunks -= one.chunks;
    }
  }
}
