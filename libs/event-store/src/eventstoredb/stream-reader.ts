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
import type { Connection } from './connection.js';
import type { KnownStreams } from './known-streams.js';
import { Patience } from './patience.js';
import { fromStore } from './stored-event.js';

/** Reads streams, goes on where it was after a connection was lost, and lets the known ids grow meanwhile. */
export class StreamReader {
  constructor(
    private readonly connection: Connection,
    private readonly known: KnownStreams,
    private readonly patienceMs: number,
  ) {}

  async *read(
    stream: string,
    { direction = 'forwards', from, limit = Infinity }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    const patience = new Patience(this.patienceMs);
    const step = direction === 'forwards' ? 1 : -1;
    let [next, left] = [from, limit];
    while (left > 0 && !(next !== undefined && next < 0)) {
      try {
        for await (const event of this.call(stream, direction, next, left)) {
          this.known.add(event);
          next = event.revision + step;
          left--;
          patience.renew();
          yield event;
        }
        return;
      } catch (error) {
        if (error instanceof StreamNotFoundError) return;
        await patience.afterFailure(error);
      }
    }
  }

  private async *call(
    stream: string,
    direction: 'forwards' | 'backwards',
    from: number | undefined,
    limit: number,
  ): AsyncGenerator<RecordedEvent> {
    const { client, call } = this.connection;
    const start: ReadRevision = direction === 'forwards' ? START : END;
    const read = client.readStream(stream, {
      ...call,
      direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
      fromRevision: from === undefined ? start : BigInt(from),
      ...(limit < Infinity && { maxCount: limit }),
    });
    for await (const { event, commitPosition } of calledEvents(this.connection, read)) {
      if (event) yield fromStore(event, Number(commitPosition ?? event.position?.commit));
    }
  }
}
