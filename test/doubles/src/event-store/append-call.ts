import type { ExpectedRevision } from '@samenloket/event-sourcing';
import { Metadata, type ServerReadableStream } from '@grpc/grpc-js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendOutcome, EventLog } from './event-log.js';
import { streamOf } from './messages.js';
import { proposed, sizeOf } from './proposals.js';
import { appendTooLarge, givenUp, mostAppendBytes } from './statuses.js';
import type { ProposedRecord } from './stored-record.js';

/** One append by a call of its own: options first, then each event. */
export async function answerAppend(
  log: EventLog,
  call: ServerReadableStream<AppendReq, AppendResp>,
): Promise<AppendResp> {
  let options: AppendReq.Options | undefined;
  const records: ProposedRecord[] = [];
  let bytes = 0;
  for await (const request of call as AsyncIterable<AppendReq>) {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (!message) continue;
    const record = proposed(message);
    records.push(record);
    bytes += sizeOf(record);
    if (bytes > mostAppendBytes) throw appendTooLarge();
  }
  // The end of a connection ends the stream as well: what came is then only a part. Sending finds out which it was.
  call.sendMetadata(new Metadata());
  if (call.cancelled) throw givenUp();
  const stream = streamOf(options?.getStreamIdentifier());
  const expected = expectedOf(options);
  return response(await log.append(stream, expected, records), expected);
}

function expectedOf(options: AppendReq.Options | undefined): ExpectedRevision {
  if (options?.hasRevision()) return Number(options.getRevision());
  if (options?.hasNoStream()) return 'no-stream';
  return options?.hasStreamExists() ? 'stream-exists' : 'any';
}

function response(outcome: AppendOutcome, expected: ExpectedRevision): AppendResp {
  const answer = new streams.AppendResp();
  if (outcome.kind === 'success') {
    const position = new streams.AppendResp.Position()
      .setCommitPosition(String(outcome.position))
      .setPreparePosition(String(outcome.position));
    const success = new streams.AppendResp.Success().setPosition(position);
    return answer.setSuccess(success.setCurrentRevision(String(outcome.revision)));
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (outcome.current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(outcome.current));
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty());
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else wrong.setExpectedRevision(String(expected));
  return answer.setWrongExpectedVersion(wrong);
}
