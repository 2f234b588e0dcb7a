import type { handleClientStreamingCall, ServerDuplexStream } from '@grpc/grpc-js';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import { answerAppend } from './append-call.js';
import { answerBatchAppend } from './batch-append-call.js';
import type { EventLog } from './event-log.js';
import { answer, type ReadCall, readMessages } from './read-call.js';
import { statusOf, unimplemented } from './statuses.js';

type Unary = (call: unknown, callback: (error: object) => void) => void;

const notOffered: Unary = (_, callback) => callback(statusOf(unimplemented('deleting')));

/** The calls of `event_store.client.streams.Streams`. */
export function streamsService(log: EventLog) {
  const append: handleClientStreamingCall<AppendReq, AppendResp> = (call, callback) => {
    answerAppend(log, call).then(
      (response) => callback(null, response),
      (error: unknown) => callback(statusOf(error)),
    );
  };
  const batchAppend = (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>) => {
    answerBatchAppend(log, call).then(
      () => call.end(),
      (error: unknown) => call.emit('error', statusOf(error)),
    );
  };
  const read = (call: ReadCall) => {
    const ending = new AbortController();
    call.on('cancelled', () => ending.abort());
    answer(call, readMessages(log, call.request, ending.signal), ending.signal).then(
      () => call.end(),
      (error: unknown) => {
        if (!ending.signal.aborted) call.emit('error', statusOf(error));
      },
    );
  };
  return { read, append, batchAppend, delete: notOffered, tombstone: notOffered };
}
