import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { once } from 'node:events';
import type { EventLog } from './event-log.js';
import { eventMessage, streamNotFoundMessage, streamOf } from './messages.js';
import { unimplemented } from './statuses.js';
import type { StoredRecord } from './stored-record.js';
import { subscriptionMessages } from './subscription-messages.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

const backwards = streams.ReadReq.Options.ReadDirection.BACKWARDS;
const afterAll = Number.MAX_SAFE_INTEGER;

/** What the server answers to one read or subscription, message by message. */
export async function* readMessages(log: EventLog, request: ReadReq, ended: AbortSignal) {
  const options = request.getOptions();
  if (!options) throw unimplemented('a read without options');
  if (options.hasSubscription()) {
    if (!options.hasAll()) throw unimplemented('subscriptions to one stream');
    yield* subscriptionMessages(log, options, ended);
  } else if (options.hasStream()) {
    yield* streamMessages(log, options);
  } else {
    if (options.hasFilter()) throw unimplemented('filtered reads');
    for await (const record of allRecords(log, options)) yield eventMessage(record);
  }
}

async function* streamMessages(log: EventLog, options: ReadReq.Options) {
  const wanted = options.getStream();
  const stream = streamOf(wanted?.getStreamIdentifier());
  const direction = options.getReadDirection() === backwards ? 'backwards' : 'forwards';
  const from = wanted?.hasRevision() ? { from: revisionOf(wanted.getRevision()) } : {};
  let found = false;
  for await (const record of log.readStream(stream, { direction, ...from, limit: countOf(options) })) {
    found = true;
    yield eventMessage(record);
  }
  if (found) return;
  const exists = (await Array.fromAsync(log.readStream(stream, { limit: 1 }))).length > 0;
  if (!exists) yield streamNotFoundMessage(stream);
}

/** Forwards from a position on, itself included; backwards from before it. */
function allRecords(log: EventLog, options: ReadReq.Options): AsyncIterable<StoredRecord> {
  const wanted = options.getAll();
  const commit = Number(wanted?.getPosition()?.getCommitPosition() ?? 0);
  if (options.getReadDirection() === backwards) {
    return readBackwards(log, wanted?.hasEnd() ? afterAll : commit, countOf(options));
  }
  if (wanted?.hasEnd()) return log.readAll(afterAll, 0);
  return log.readAll(Math.max(0, commit - 1), countOf(options));
}

async function* readBackwards(log: EventLog, before: number, limit: number) {
  yield* log.readAllBackwards(Math.min(before, (await log.store.head()) + 1), limit);
}

function revisionOf(text: string): number {
  return Math.min(Number(text), afterAll);
}

function countOf(options: ReadReq.Options): number {
  const count = BigInt(options.getCount());
  return count > BigInt(afterAll) ? Infinity : Number(count);
}

/** Writes as fast as the client takes it. */
export async function answer(
  call: ReadCall,
  messages: AsyncIterable<ReadResp>,
  ended: AbortSignal,
): Promise<void> {
  for await (const message of messages) {
    if (ended.aborted) return;
    if (!call.write(message)) await once(call, 'drain', { signal: ended });
  }
}
