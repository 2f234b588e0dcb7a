import { DeadlineExceededError, type StreamingRead } from '@eventstore/db-client';

/** Milliseconds without a word after which a server counts as away; one that is up answers in a few. */
export const silenceMs = 5_000;

/** The events of one call to the server; ends the call however the reading ends. */
export async function* calledEvents<Event>(read: StreamingRead<Event>): AsyncGenerator<Event> {
  // The iteration reports errors itself; this hears one that comes after it was left, which would end the process.
  read.on('error', () => undefined);
  const silence = setTimeout(() => read.emit('error', new DeadlineExceededError()), silenceMs);
  try {
    for await (const event of read.iterator({ destroyOnReturn: false })) {
      clearTimeout(silence);
      yield event as Event;
      silence.refresh();
    }
  } finally {
    clearTimeout(silence);
    await letGo(read, () => read.cancel());
  }
}

/** The client keeps a call in its memory until all that came was taken, also when the call was cancelled. */
export async function letGo(call: { resume(): unknown }, cancel: () => Promise<void>): Promise<void> {
  // What may go wrong is that there never was a call, which was told where it is read.
  await cancel().catch(() => undefined);
  call.resume();
}
