import type { ExpectedRevision } from '@samenloket/event-sourcing';

/** What the writer thread needs to start. */
export interface WriterStart {
  readonly folder: string;
}

/** One append on its way to the writer; arrays and strings only, because those cross threads fastest. */
export type AppendRequest = readonly [
  stream: string,
  expected: ExpectedRevision,
  /** Per event: id, type, data as JSON, metadata as JSON. */
  events: readonly string[],
];

export interface AppendBatch {
  readonly appends: readonly AppendRequest[];
  /** Milliseconds since 1970 by the store's own clock; absent with the system clock, which the writer reads itself. */
  readonly now: number | undefined;
}

export type ToWriter = AppendBatch | 'close';

/** How the writer judged one append. `failed`: the database refused it; `unavailable`: the storage failed. */
export type AppendOutcome =
  | readonly [kind: 'written' | 'duplicate', revision: number, position: number]
  | readonly [kind: 'wrong-revision', actual: number]
  | readonly [kind: 'id-conflict']
  | readonly [kind: 'failed' | 'unavailable', reason: string];

/** Outcomes in the order of the appends sent; `head` is the position of the last committed event. */
export interface FromWriter {
  readonly outcomes: readonly AppendOutcome[];
  readonly head: number;
}
