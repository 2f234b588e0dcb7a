import {
  type AppendResult,
  EventIdConflict,
  type EventToAppend,
  type ExpectedRevision,
  type RecordedEvent,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import {
  type AppendExpectedRevision,
  DeadlineExceededError,
  type EventData,
  MaxAppendSizeExceededError,
  NO_STREAM,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { silenceMs } from './called-events.js';
import type { Connection } from './connection.js';
import { judgeAppend } from './judge-append.js';
import type { KnownStream, KnownStreams } from './known-streams.js';
import { type PatienceSettings, retrying } from './patience.js';
import type { RecordingClock } from './recording-clock.js';
import { toStore } from './stored-event.js';
import type { StreamReader } from './stream-reader.js';

/**
 * A call that is cancelled while its events are on their way ends as if they had all come, and a server may then write a
 * part of them. So it is left to itself, and sent again: a repeat is harmless.
 */
const neverCancelled = 24 * 3_600_000;

const advice =
  'The event store does not answer, so it is not known whether this was stored. Try again when it is back: ' +
  'repeating it with the same event ids is harmless.';

/**
 * Appends with the port's exact rules on a server with laxer ones: each attempt names the revision it follows on, which
 * the server checks, and the ids up to there are known here. An attempt that no answer came to is sent again as it was:
 * the server then writes it, or sees that it has it, or that the stream went on without it. It can do no harm later.
 */
export class Appender {
  constructor(
    private readonly connection: Connection,
    private readonly known: KnownStreams,
    private readonly reader: StreamReader,
    private readonly clock: RecordingClock,
    private readonly patience: PatienceSettings,
  ) {}

  async append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const ids = events.map(({ id }) => id);
    let readToEnd = false;
    for (;;) {
      const known = this.known.of(stream);
      const judgement = judgeAppend(known, ids, expected);
      if (judgement.kind === 'repeated') {
        const first = await this.eventAt(stream, judgement.revision);
        if (first && first.id === ids.at(-1)) return resultOf(first);
        // An earlier state of the store was put back under us.
        this.known.forget(stream);
      } else if (judgement.kind === 'write') {
        const written = await this.write(stream, events, known);
        if (written) return written;
      } else if (readToEnd) {
        if (judgement.kind === 'id-conflict') throw new EventIdConflict(stream);
        throw new WrongExpectedRevision(stream, expected, known.revision);
      }
      await this.readOn(stream);
      readToEnd = true;
    }
  }

  /** Undefined when the stream went on meanwhile. */
  private async write(
    stream: string,
    events: readonly EventToAppend[],
    known: KnownStream,
  ): Promise<AppendResult | undefined> {
    const recordedAt = this.clock.after(known.recordedAt);
    const stored = events.map((event) => toStore(event, recordedAt));
    const { revision: before } = known;
    try {
      const position = await this.send(stream, stored, before);
      events.forEach(({ id }, index) =>
        this.known.add({ stream, id, revision: before + 1 + index, recordedAt }),
      );
      return { revision: before + events.length, position, duplicate: false };
    } catch (error) {
      if (error instanceof MaxAppendSizeExceededError)
        throw new RangeError(tooLarge(stream, stored.length), { cause: error });
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      const actual = error.actualVersion === NO_STREAM ? -1 : Number(error.actualVersion);
      if (actual < before) this.known.forget(stream);
      return undefined;
    }
  }

  private async send(stream: string, stored: EventData[], after: number): Promise<number> {
    const { client, call, inTurn } = this.connection;
    const expectedRevision: AppendExpectedRevision = after < 0 ? NO_STREAM : BigInt(after);
    const options = { ...call, expectedRevision, deadline: neverCancelled };
    const { position } = await inTurn(() =>
      retrying(
        this.patience,
        ({ left }) =>
          answeredWithin(Math.min(silenceMs, left), client.appendToStream(stream, stored, options)),
        advice,
      ),
    );
    if (position) return Number(position.commit);
    // The server may leave it out when it finds that it has these events already.
    const last = await this.eventAt(stream, after + stored.length);
    if (!last) throw new Error(`Stream ${stream}: what was written cannot be read.`);
    return last.position;
  }

  private async eventAt(stream: string, revision: number): Promise<RecordedEvent | undefined> {
    for await (const event of this.reader.read(stream, { from: revision, limit: 1 })) return event;
    return undefined;
  }

  private async readOn(stream: string): Promise<void> {
    const from = this.known.of(stream).revision + 1;
    // The reader lets the known ids grow with every event it yields.
    for await (const event of this.reader.read(stream, { from })) void event;
  }
}

async function answeredWithin<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DeadlineExceededError()), milliseconds);
  answer.catch(() => undefined); // it may fail when nobody waits for it any more
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function resultOf({ revision, position }: RecordedEvent): AppendResult {
  return { revision, position, duplicate: true };
}

function tooLarge(stream: string, events: number): string {
  return `Stream ${stream}: ${events} events are more than the server takes in one append. Append fewer at once.`;
}
