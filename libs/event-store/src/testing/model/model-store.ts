import type { ExpectedRevision } from '@samenloket/event-sourcing';

export type Verdict = 'written' | 'duplicate' | 'wrong-revision' | 'id-conflict';

/** The event store's rules in their plainest form: what the property tests compare the real ones with. */
export class ModelStore {
  readonly all: { readonly stream: string; readonly revision: number; readonly id: string }[] = [];

  revision(stream: string): number {
    return this.all.filter((event) => event.stream === stream).length - 1;
  }

  append(stream: string, ids: readonly string[], expected: ExpectedRevision): Verdict {
    const places = ids.map((id) => this.all.find((event) => event.id === id));
    if (places.some((place) => place !== undefined)) {
      const start = places[0]?.revision ?? -1;
      const same = places.every((place, n) => place?.stream === stream && place.revision === start + n);
      return same ? 'duplicate' : 'id-conflict';
    }
    if (new Set(ids).size < ids.length) return 'id-conflict';
    const actual = this.revision(stream);
    const meets =
      expected === 'any' || expected === (actual < 0 ? 'no-stream' : 'stream-exists') || expected === actual;
    if (!meets) return 'wrong-revision';
    ids.forEach((id, n) => this.all.push({ stream, revision: actual + 1 + n, id }));
    return 'written';
  }
}
