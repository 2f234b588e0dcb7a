import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DomainError, type RecordedEvent } from '@samenloket/event-sourcing';

/** An event without its place among all: a restored store gives it a new one, in the same order. */
export type KeptEvent = Omit<RecordedEvent, 'position'>;

export interface EventFile {
  readonly events: number;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

/** One JSON object a line, compressed: what personal data is in it stays under its family's key. */
export async function writeEventFile(
  file: string,
  events: AsyncIterable<RecordedEvent>,
  onEvent: (event: RecordedEvent) => void,
): Promise<EventFile> {
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const gzip = createGzip();
  const output = gzip.pipe(hashed).pipe(createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }));
  let count = 0;
  for await (const event of events) {
    const { position: _position, ...kept } = event;
    if (!gzip.write(`${JSON.stringify(kept)}\n`)) await once(gzip, 'drain');
    count += 1;
    onEvent(event);
  }
  gzip.end();
  await finished(output);
  return { events: count, sha256: hash.digest('hex') };
}

export async function* readEventFile(file: string): AsyncGenerator<KeptEvent> {
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) }))
    yield JSON.parse(line) as KeptEvent;
}

/** @throws DomainError BAD_INPUT when the file is not what was written then */
export async function checkEventFile(file: string, { sha256 }: EventFile): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  if (hash.digest('hex') === sha256) return;
  throw new DomainError('BAD_INPUT', `${file} was changed or cut off since it was made. Use another backup.`);
}
