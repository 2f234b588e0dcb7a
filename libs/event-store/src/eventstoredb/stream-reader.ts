import type { ReadStreamOptions, RecordedEvent } from '@samenloket/event-sourcing';
import {
  BACKWARDS,
  END,
  FORWARDS,
  type ReadRevision,
  START,
  StreamNotFoundError,
} from '@eventstore/db-client';
import { calledEvents } from './called-events.js';
import { type Connection, StoreClosed } from './connection.js';
import type { KnownStreams } from './known-streams.js';
import { type PatienceSettings, retrying } from './patience.js';
import { fromStore } from './stored-event.js';

/** Events a call: whoever takes them slowly keeps no call open. */
const pageSize = 500;

/** Reads streams a page at a time, goes on where it was after a connection was lost, and lets the known ids grow meanwhile. */
export class StreamReader {
  constructor(
    private readonly connection: Connection,
    private readonly known: KnownStreams,
    private readonly patience: PatienceSettings,
  ) {}

  async *read(
    stream: string,
    { direction = 'forwards', from, limit = Infinity }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    const step = direction === 'forwards' ? 1 : -1;
    let [next, left] = [from, limit];
    while (left > 0 && !(next !== undefined && next < 0)) {
      const size = Math.min(left, pageSize);
      const ask = () => this.page(stream, direction, next, size);
      const page = await this.connection.inTurn(() => retrying(this.patience, ask));
      for (const event of page) {
        if (this.connection.closed.aborted) throw new StoreClosed();
        this.known.add(event);
        yield event;
      }
      if (page.length < size) return;
      next = page.at(-1)!.revision + step;
      left -= page.length;
    }
  }

  /** Nothing of a stream that does not exist. */
  private async page(
    stream: string,
    direction: 'forwards' | 'backwards',
    from: number | undefined,
    size: number,
  ): Promise<RecordedEvent[]> {
    const { client, call } = this.connection;
    const start: ReadRevision = direction === 'forwards' ? START : END;
    const read = client.readStream(stream, {
      ...call,
      direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
      fromRevision: from === undefined ? start : BigInt(from),
      maxCount: size,
    });
    const events: RecordedEvent[] = [];
    try {
      for await (const { event, commitPosition } of calledEvents(this.connection, read)) {
        if (event) events.push(fromStore(event, Number(commitPosition ?? event.position?.commit)));
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return events;
  }
}
