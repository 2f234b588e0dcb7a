import { types } from 'node:util';
import { DomainError } from './domain-error.js';
import { UnreadableEvent } from './unreadable-event.js';

/** What may be kept of a failure. Of unexpected errors only the name: their text may quote data. */
export function failureText(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}: ${error.message}`;
  if (error instanceof UnreadableEvent) return error.message;
  return types.isNativeError(error) ? error.name : typeof error;
}
