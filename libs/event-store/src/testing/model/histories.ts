import type { ExpectedRevision } from '@samenloket/event-sourcing';
import fc from 'fast-check';

export interface Append {
  readonly stream: string;
  readonly ids: readonly string[];
  readonly expected: ExpectedRevision;
}

/** What happens at once: the appends of one turn, and a reader that begins between two turns. */
export interface Turn {
  readonly appends: readonly Append[];
  readonly after: number;
  readonly categories: readonly string[] | undefined;
  readonly limit: number;
}

/** Few streams, ids and revisions, so that races, repetitions and conflicts are frequent. */
const anAppend = fc.record<Append>({
  stream: fc.constantFrom('apple-1', 'apple-2', 'pear-1', 'plum'),
  ids: fc.array(fc.nat(14).map(String), { minLength: 1, maxLength: 3 }),
  expected: fc.oneof(
    fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists'),
    fc.integer({ min: -1, max: 6 }),
  ),
});

export const histories = fc.array(
  fc.record<Turn>({
    appends: fc.array(anAppend, { minLength: 1, maxLength: 6 }),
    after: fc.nat(12),
    categories: fc.option(fc.subarray(['apple', 'pear', 'plum']), { nil: undefined }),
    limit: fc.nat(8),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The same history where no stream sees the id of another. */
export function withIdsOfTheirStream(turns: readonly Turn[]): Turn[] {
  return turns.map((turn) => ({
    ...turn,
    appends: turn.appends.map((append) => ({
      ...append,
      ids: append.ids.map((id) => `${append.stream}/${id}`),
    })),
  }));
}
