import { DomainError } from '@samenloket/event-sourcing';
import type { SignInFailure } from '../session-api.js';

/** A sign-in that ends without a session, for a reason that people may read. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';

  constructor(
    readonly reason: SignInFailure,
    options?: ErrorOptions,
  ) {
    super(`The sign-in was ${reason}.`, options);
  }
}

const unreachable = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);
const refusing = [
  'ClientError',
  'ResponseBodyError',
  'AuthorizationResponseError',
  'WWWAuthenticateChallengeError',
];

/**
 * What it was that the issuer, or its answer, did not do as it should; nothing when the fault is ours. The names are those
 * of the library's errors, and a `TypeError` with a code is one of its own.
 */
export function failureOf(error: unknown): SignInFailed | undefined {
  if (error instanceof SignInFailed) return error;
  if (!(error instanceof Error)) return undefined;
  const { error: said, code } = error as { readonly error?: unknown; readonly code?: unknown };
  const failed = (reason: SignInFailure) => new SignInFailed(reason, { cause: error });
  if (error instanceof DomainError) return error.code === 'UNAVAILABLE' ? failed('unavailable') : undefined;
  if (said === 'access_denied') return failed('cancelled');
  if (unreachable.has(String(code)) || isUnreached(error)) return failed('unavailable');
  return refusing.includes(error.name) || code !== undefined ? failed('refused') : undefined;
}

/** What `fetch` throws when nobody listens, which the library may wrap. */
function isUnreached({ name, cause }: Error): boolean {
  const below = cause as (Partial<Error> & { readonly code?: unknown }) | undefined;
  if (name === 'TypeError') return typeof below?.code === 'string';
  return below?.name === 'TypeError' && isUnreached(below as Error);
}

/** For the log: never a claim, a code or a token, which the errors of the library carry along. */
export function factsOf({ reason, cause }: SignInFailed) {
  const { code, error } = (cause ?? {}) as { readonly code?: unknown; readonly error?: unknown };
  const word = (value: unknown) => (/^\w{1,60}$/.test(String(value)) ? String(value) : undefined);
  return { reason, code: word(code), error: word(error) };
}
