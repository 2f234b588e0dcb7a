import type { ExpectedRevision } from '@samenloket/event-sourcing';
import type { KnownStream } from './known-streams.js';

export type Judgement =
  /** All ids stand there already, in this order; the last one at `revision`. */
  | { readonly kind: 'repeated'; readonly revision: number }
  | { readonly kind: 'id-conflict' }
  | { readonly kind: 'wrong-revision' }
  /** To be written behind what is known. */
  | { readonly kind: 'write' };

/**
 * Judges an append by what is known of its stream. `repeated` is certain even when the stream has grown since; the
 * server refuses a `write` that came too late; the other two hold only for a stream that is known to its end.
 */
export function judgeAppend(
  known: KnownStream,
  ids: readonly string[],
  expected: ExpectedRevision,
): Judgement {
  const places = ids.map((id) => known.ids.get(id));
  if (places.some((place) => place !== undefined)) {
    const first = places[0];
    const repeated = first !== undefined && places.every((place, index) => place === first + index);
    return repeated ? { kind: 'repeated', revision: first + ids.length - 1 } : { kind: 'id-conflict' };
  }
  if (new Set(ids).size < ids.length) return { kind: 'id-conflict' };
  return { kind: meets(expected, known.revision) ? 'write' : 'wrong-revision' };
}

function meets(expected: ExpectedRevision, actual: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'no-stream') return actual < 0;
  if (expected === 'stream-exists') return actual >= 0;
  return expected === actual;
}
