import type { Socket } from 'node:net';

const mostBytes = 48_000_000;

/** The messages that come in over a connection, whole. Ends with the connection. */
export async function* framesOf(socket: Socket): AsyncIterable<Buffer> {
  let pending: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending.push(chunk);
    size += chunk.length;
    let joined: Buffer | undefined;
    while (size >= 4) {
      const first = pending[0] as Buffer;
      if (first.length < 4) joined = Buffer.concat(pending);
      const wanted = (joined ?? first).readInt32LE(0);
      if (wanted < 16 || wanted > mostBytes) throw new RangeError('This is not MongoDB’s wire protocol.');
      if (size < wanted) {
        if (joined) pending = [joined];
        break;
      }
      joined ??= pending.length === 1 ? first : Buffer.concat(pending);
      yield joined.subarray(0, wanted);
      const rest = joined.subarray(wanted);
      pending = rest.length > 0 ? [rest] : [];
      size = rest.length;
      joined = undefined;
    }
  }
}
