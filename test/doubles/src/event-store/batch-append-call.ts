import type { ExpectedRevision } from '@samenloket/event-sourcing';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Message } from 'google-protobuf';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendOutcome, EventLog } from './event-log.js';
import { identifierOf, streamOf } from './messages.js';
import { proposed, sizeOf } from './proposals.js';
import { mostAppendBytes, statusOf } from './statuses.js';
import type { ProposedRecord } from './stored-record.js';

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

interface OpenAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly records: ProposedRecord[];
}

/** Many appends over one call, told apart by correlation id; one may come in parts. They are answered as they end. */
export async function answerBatchAppend(log: EventLog, call: BatchCall): Promise<void> {
  const open = new Map<string, OpenAppend>();
  const answers: Promise<void>[] = [];
  for await (const request of call as AsyncIterable<BatchAppendReq>) {
    const id = request.getCorrelationId()?.getString() ?? '';
    const options = request.getOptions();
    if (options) open.set(id, started(options));
    const append = open.get(id);
    if (!append) continue;
    append.records.push(...request.getProposedMessagesList().map(proposed));
    if (!request.getIsFinal()) continue;
    open.delete(id);
    answers.push(answerOne(log, append).then((answer) => void call.write(answer.setCorrelationId(uuid(id)))));
  }
  await Promise.all(answers);
}

async function answerOne(log: EventLog, { stream, expected, records }: OpenAppend): Promise<BatchAppendResp> {
  const answer = new streams.BatchAppendResp().setStreamIdentifier(identifierOf(stream));
  const bytes = records.reduce((sum, record) => sum + sizeOf(record), 0);
  if (bytes > mostAppendBytes) {
    const tooLarge = new shared.MaximumAppendSizeExceeded().setMaxappendsize(mostAppendBytes);
    return answer.setError(failure('MaximumAppendSizeExceeded', tooLarge));
  }
  try {
    const outcome = await log.append(stream, expected, records);
    return outcome.kind === 'success'
      ? answer.setSuccess(success(outcome))
      : answer.setError(failure('WrongExpectedVersion', wrongVersion(outcome.current, expected)));
  } catch (error) {
    return answer.setError(failure('Unknown', new shared.Unknown()).setMessage(statusOf(error).details));
  }
}

function started(options: BatchAppendReq.Options): OpenAppend {
  const stream = streamOf(options.getStreamIdentifier());
  return { stream, expected: expectedOf(options), records: [] };
}

function expectedOf(options: BatchAppendReq.Options): ExpectedRevision {
  if (options.hasStreamPosition()) return Number(options.getStreamPosition());
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : 'any';
}

function success({ revision, position }: Extract<AppendOutcome, { kind: 'success' }>) {
  const place = new shared.AllStreamPosition()
    .setCommitPosition(String(position))
    .setPreparePosition(String(position));
  return new streams.BatchAppendResp.Success().setCurrentRevision(String(revision)).setPosition(place);
}

function wrongVersion(current: number, expected: ExpectedRevision) {
  const wrong = new shared.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(current));
  if (expected === 'any') return wrong.setExpectedAny(new empty.Empty());
  if (expected === 'stream-exists') return wrong.setExpectedStreamExists(new empty.Empty());
  if (expected === 'no-stream') return wrong.setExpectedNoStream(new empty.Empty());
  return wrong.setExpectedStreamPosition(String(expected));
}

function failure(name: string, details: Message) {
  const packed = new anyPb.Any();
  packed.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new statusPb.Status().setDetails(packed);
}

function uuid(id: string) {
  return new shared.UUID().setString(id);
}
