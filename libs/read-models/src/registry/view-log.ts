import { types } from 'node:util';

/** Where the runner says what goes wrong: names and positions, never content of events. */
export interface ViewLog {
  warn(message: string): void;
  error(message: string): void;
}

export const silentLog: ViewLog = { warn: () => undefined, error: () => undefined };

/** What may be kept of an error. */
export function describeError(error: unknown): { readonly name: string; readonly message: string } {
  return types.isNativeError(error)
    ? { name: error.name, message: error.message }
    : { name: typeof error, message: 'Something was thrown that is no error.' };
}
