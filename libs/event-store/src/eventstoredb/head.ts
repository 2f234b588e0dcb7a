import { BACKWARDS, END } from '@eventstore/db-client';
import { calledEvents } from './called-events.js';
import type { Connection } from './connection.js';

/** The server writes events of its own between ours: mostly none or few, after a quiet night many. */
const lookBack = [1, 100, 10_000, Number.MAX_SAFE_INTEGER];

/** Position of the last event that is not the server's own; 0 when there is none. */
export async function headOf(connection: Connection): Promise<number> {
  const { client, call } = connection;
  for (const maxCount of lookBack) {
    let seen = 0;
    const read = client.readAll({ ...call, direction: BACKWARDS, fromPosition: END, maxCount });
    for await (const { event } of calledEvents(connection, read)) {
      seen++;
      if (event && !event.streamId.startsWith('$')) return Number(event.position.commit);
    }
    if (seen < maxCount) return 0;
  }
  return 0;
}
