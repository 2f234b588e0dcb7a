import type { EventStore, ExpectedRevision, ReadStreamOptions } from '@samenloket/event-sourcing';
import { fromStorage, type ProposedRecord, type StoredRecord, toStorage } from './stored-record.js';

export type AppendOutcome =
  | { readonly kind: 'success'; readonly revision: number; readonly position: number }
  | { readonly kind: 'wrong-version'; readonly current: number };

const mostRecentIds = 100_000;
const backwardPage = 256;

/**
 * The rules of EventStoreDB over our own storage, as its server decides about a write (IndexWriter.CheckCommit):
 * - a revision that is the present one: written, whatever the ids;
 * - an earlier revision (or no stream): success without writing when exactly these ids follow on it, else refused;
 * - a later revision: refused;
 * - any, or the stream exists: success without writing when all ids are remembered of this stream, which is as long as
 *   memory lasts; otherwise written, unless the first is remembered and another is not.
 * Ids of other streams play no part.
 */
export class EventLog {
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly recent = new Map<string, number>();

  constructor(readonly store: EventStore) {}

  append(
    stream: string,
    expected: ExpectedRevision,
    records: readonly ProposedRecord[],
  ): Promise<AppendOutcome> {
    const turn = (this.turns.get(stream) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.decide(stream, expected, records));
    this.turns.set(stream, turn);
    const forget = () => {
      if (this.turns.get(stream) === turn) this.turns.delete(stream);
    };
    turn.then(forget, forget);
    return turn;
  }

  async *readStream(stream: string, options: ReadStreamOptions): AsyncGenerator<StoredRecord> {
    for await (const event of this.store.readStream(stream, options)) yield fromStorage(event);
  }

  async *readAll(after: number, limit: number): AsyncGenerator<StoredRecord> {
    for await (const event of this.store.readAll({ after, limit })) yield fromStorage(event);
  }

  /** From before a position down to the first; the storage itself only reads forwards. */
  async *readAllBackwards(before: number, limit: number): AsyncGenerator<StoredRecord> {
    let left = limit;
    for (let end = before; end > 1 && left > 0;) {
      const start = Math.max(1, end - Math.min(backwardPage, left));
      const page: StoredRecord[] = [];
      for await (const record of this.readAll(start - 1, end - start)) {
        if (record.position < end) page.push(record);
      }
      yield* page.reverse();
      left -= page.length;
      end = start;
    }
  }

  private async decide(
    stream: string,
    expected: ExpectedRevision,
    records: readonly ProposedRecord[],
  ): Promise<AppendOutcome> {
    const current = await this.currentRevision(stream);
    if (expected === 'any' || expected === 'stream-exists') {
      if (expected === 'stream-exists' && current < 0) return { kind: 'wrong-version', current };
      const places = records.map(({ id }) => this.recent.get(`${stream}\n${id}`));
      if (places[0] === undefined) return this.write(stream, current, records);
      const last = places.at(-1);
      if (last === undefined || places.includes(undefined)) return { kind: 'wrong-version', current };
      return this.repeated(stream, last);
    }
    const revision = expected === 'no-stream' ? -1 : expected;
    if (revision === current) return this.write(stream, current, records);
    if (revision > current) return { kind: 'wrong-version', current };
    const stored = this.readStream(stream, { from: revision + 1, limit: records.length });
    const ids = (await Array.fromAsync(stored)).map(({ id }) => id);
    const same = records.every(({ id }, index) => ids[index] === id);
    return same ? this.repeated(stream, revision + records.length) : { kind: 'wrong-version', current };
  }

  private async write(
    stream: string,
    current: number,
    records: readonly ProposedRecord[],
  ): Promise<AppendOutcome> {
    const expected = current < 0 ? 'no-stream' : current;
    const { revision, position } = await this.store.append(stream, records.map(toStorage), expected);
    records.forEach(({ id }, index) => this.remember(`${stream}\n${id}`, current + 1 + index));
    return { kind: 'success', revision, position };
  }

  private async repeated(stream: string, revision: number): Promise<AppendOutcome> {
    const [record] = await Array.fromAsync(this.readStream(stream, { from: revision, limit: 1 }));
    return { kind: 'success', revision, position: record?.position ?? 0 };
  }

  private async currentRevision(stream: string): Promise<number> {
    const [last] = await Array.fromAsync(this.readStream(stream, { direction: 'backwards', limit: 1 }));
    return last?.revision ?? -1;
  }

  private remember(key: string, revision: number): void {
    this.recent.set(key, revision);
    const [oldest] = this.recent.keys();
    if (this.recent.size > mostRecentIds && oldest !== undefined) this.recent.delete(oldest);
  }
}
