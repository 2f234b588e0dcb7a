import type { ErrorCode } from '@samenloket/event-sourcing';

/** What the shell sees; documented in docs/operations/command-line.md. */
export const exitCodes = {
  done: 0,
  /** Something broke; the message or the platform's log says what. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The files or arguments were refused; nothing was stored. */
  refused: 3,
  /** `verify` found something that is not right. */
  unsound: 4,
  /** Another process has the data folder, or the state does not allow it. */
  conflict: 5,
  notFound: 6,
} as const;

const codeOf: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: exitCodes.refused,
  RULE_VIOLATED: exitCodes.refused,
  ALREADY_EXISTS: exitCodes.conflict,
  CONFLICT: exitCodes.conflict,
  NOT_FOUND: exitCodes.notFound,
};

export function exitCodeOf(code: string): number {
  return codeOf[code as ErrorCode] ?? exitCodes.failed;
}
