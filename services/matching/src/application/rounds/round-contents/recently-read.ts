import type { ContentReference } from '../../../domain/allocation-round/allocation-round.events.js';

/** Keeps what was read last, by its hash; what fails is read again by who asks next. */
export class RecentlyRead<Content> {
  private readonly kept = new Map<string, Promise<Content>>();

  constructor(
    private readonly most: number,
    private readonly load: (reference: ContentReference) => Promise<Content>,
  ) {}

  read(reference: ContentReference): Promise<Content> {
    const key = `${reference.stream} ${reference.hash}`;
    const content = this.kept.get(key) ?? this.load(reference);
    this.kept.delete(key);
    this.kept.set(key, content);
    content.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return content;
  }
}
