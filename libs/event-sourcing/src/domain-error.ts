/** Codes a client may rely on; each is mapped once to GraphQL and HTTP. */
export const errorCodes = [
  'BAD_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'RULE_VIOLATED',
  'NO_CAPACITY',
  'ALREADY_EXISTS',
  'ERASED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One thing wrong with an input: where, what was found, what is allowed. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The rule that something goes against, for who says it in other words and languages. */
export interface BrokenRule {
  /** Stable, lower camel case: `tooEarly`. */
  readonly name: string;
  /** Numbers, and ISO dates as text; never anything of a person. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** An expected refusal. `message` says what is wrong and what to do; it never holds personal data. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly faults: readonly Fault[] = [],
    readonly rule?: BrokenRule,
  ) {
    super(message);
  }
}
