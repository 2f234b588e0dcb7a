import { types } from 'node:util';

/** What may be kept of an error. */
export function describeError(error: unknown): { readonly name: string; readonly message: string } {
  return types.isNativeError(error)
    ? { name: error.name, message: error.message }
    : { name: typeof error, message: 'Something was thrown that is no error.' };
}
