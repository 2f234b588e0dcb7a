import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { randomUUID } from 'node:crypto';
import type { EventLog } from './event-log.js';
import { caughtUpMessage, checkpointMessage, confirmationMessage, eventMessage } from './messages.js';
import { fromStorage, type StoredRecord } from './stored-record.js';

const defaultWindow = 32;

type Matches = (record: StoredRecord) => boolean;

/**
 * A subscription to all streams. A checkpoint comes each time so many events were looked at, and when the history is
 * done. As with EventStoreDB, one of the history lies between two events: it carries the place behind the last event
 * with prepare position 0. A live one carries the position of an event.
 */
export async function* subscriptionMessages(
  log: EventLog,
  options: ReadReq.Options,
  ended: AbortSignal,
): AsyncGenerator<ReadResp> {
  yield confirmationMessage(randomUUID());
  const filter = options.getFilter();
  const matches = matchesOf(filter);
  const window = filter?.hasMax() ? filter.getMax() : defaultWindow;
  const interval = filter ? window * filter.getCheckpointintervalmultiplier() : Infinity;
  let [live, considered, last] = [false, 0, 0];
  const after = await startOf(log, options);
  for await (const message of log.store.subscribe({ after, signal: ended })) {
    if (message.kind === 'event') {
      const record = fromStorage(message.event);
      last = record.position;
      if (matches(record)) yield eventMessage(record);
      if (++considered % interval === 0) yield checkpointMessage(live ? last : last + 1, live ? last : 0);
    } else if (!live) {
      if (filter && last > 0) yield checkpointMessage(last + 1, 0);
      yield caughtUpMessage();
      live = true;
    }
  }
}

/** The position behind which it starts: with prepare 0, the event at the commit position is still to come. */
async function startOf(log: EventLog, options: ReadReq.Options): Promise<number> {
  const all = options.getAll();
  const position = all?.getPosition();
  if (position) {
    const [commit, prepare] = [Number(position.getCommitPosition()), Number(position.getPreparePosition())];
    return prepare < commit ? commit - 1 : commit;
  }
  return all?.hasEnd() ? log.store.head() : 0;
}

function matchesOf(filter: ReadReq.Options.FilterOptions | undefined): Matches {
  const names = filter?.getStreamIdentifier();
  const expression = names ?? filter?.getEventType();
  if (!expression) return () => true;
  const textOf = (record: StoredRecord) => (names ? record.stream : record.type);
  if (expression.getRegex() !== '') {
    const pattern = new RegExp(expression.getRegex());
    return (record) => pattern.test(textOf(record));
  }
  const prefixes = expression.getPrefixList();
  return (record) => prefixes.some((prefix) => textOf(record).startsWith(prefix));
}
