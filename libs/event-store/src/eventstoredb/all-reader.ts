import type { ReadAllOptions, RecordedEvent } from '@samenloket/event-sourcing';
import { silenceMs } from './called-events.js';
import { type Connection, StoreClosed } from './connection.js';
import { FilteredCall } from './filtered-call.js';
import { Patience, type PatienceSettings } from './patience.js';

/**
 * Reads by a subscription that is left once it is live: the client's own reading of all streams takes no filter, so a
 * page of one category could mean transporting the whole store.
 */
export async function* readAll(
  connection: Connection,
  settings: PatienceSettings,
  { after = 0, categories, limit = Infinity }: ReadAllOptions = {},
): AsyncGenerator<RecordedEvent> {
  if (categories?.length === 0) return;
  const patience = new Patience(settings);
  let [cursor, left] = [after, limit];
  while (left > 0) {
    try {
      for await (const event of stored(connection, cursor, categories)) {
        cursor = event.position;
        left--;
        patience.renew();
        yield event;
        if (left <= 0) return;
      }
      return;
    } catch (error) {
      await patience.afterFailure(error);
    }
  }
}

async function* stored(
  connection: Connection,
  after: number,
  categories: readonly string[] | undefined,
): AsyncGenerator<RecordedEvent> {
  const call = new FilteredCall(connection, after, categories);
  try {
    for (;;) {
      if (connection.closed.aborted) throw new StoreClosed();
      const message = call.take();
      if (message?.kind === 'live') return;
      if (message?.kind === 'event') yield message.event;
      if (!message) await call.more(connection.closed, silenceMs);
    }
  } finally {
    await call.close();
  }
}
