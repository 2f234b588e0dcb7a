import { ErrorType, isCommandError } from '@eventstore/db-client';

const passing: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
  ErrorType.NOT_LEADER,
]);

/** UNKNOWN and INTERNAL of gRPC: with these a call ends when its server dies, or when the cluster has no leader. */
const endedStatuses: ReadonlySet<number | undefined> = new Set([2, 13]);

/** Whether the same call may succeed later: the server was away, starting, busy, or not the leader. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!isCommandError(error)) return error.message.startsWith('Failed to discover');
  if (error.type === ErrorType.UNKNOWN) return endedStatuses.has(error.code);
  return passing.has(error.type);
}

/** What may be told of a failure: its kind, never its text. */
export function kindOf(error: unknown): string {
  if (isCommandError(error as Error)) return (error as { readonly type: string }).type;
  return error instanceof Error ? error.name : typeof error;
}
