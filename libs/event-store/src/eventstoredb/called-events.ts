import { DeadlineExceededError, StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';
import { type Connection, StoreClosed } from './connection.js';

/** Milliseconds without a word after which a server counts as away; one that is up answers in a few. */
export const silenceMs = 5_000;

/**
 * The events of one call to the server; ends the call however the reading ends. One that ended by itself is not
 * cancelled: servers close a connection on which many calls are.
 */
export async function* calledEvents<Event>(
  { closed }: Connection,
  read: StreamingRead<Event>,
): AsyncGenerator<Event> {
  const events = read.iterator({ destroyOnReturn: false }) as AsyncIterator<Event, undefined>;
  const end = () => read.emit('error', new StoreClosed());
  closed.addEventListener('abort', end, { once: true });
  // The iteration reports errors itself; this hears one that comes after it was left, which would end the process.
  read.on('error', () => undefined);
  let ended = false;
  try {
    while (!ended) {
      const silence = setTimeout(() => read.emit('error', new DeadlineExceededError()), silenceMs);
      const next = await events.next().finally(() => clearTimeout(silence));
      if (next.done) ended = true;
      else yield next.value;
    }
  } catch (error) {
    ended = error instanceof StreamNotFoundError;
    throw error;
  } finally {
    closed.removeEventListener('abort', end);
    await events.return?.();
    if (!ended) await letGo(read, () => read.cancel());
  }
}

/** The client keeps a call in its memory until all that came was taken, also when the call was cancelled. */
export async function letGo(call: { resume(): unknown }, cancel: () => Promise<void>): Promise<void> {
  // What may go wrong is that there never was a call, which was told where it is read.
  await cancel().catch(() => undefined);
  call.resume();
}
