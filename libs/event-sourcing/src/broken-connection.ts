import { types } from 'node:util';

const codes = new Set([
  ...['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT'],
  ...['ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
]);

/** Whether the network broke under a call. Clients mostly say so in their own words; some let the socket's error through. */
export function isBrokenConnection(error: unknown): boolean {
  return types.isNativeError(error) && codes.has(String((error as NodeJS.ErrnoException).code));
}
