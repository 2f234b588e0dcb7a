import { DomainError } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '../authorisation/signed-in-actor.js';
import type { TokenVerifier } from '../authorisation/token-verifier.js';

/** Who asks, and why; the same for resolvers in process and over HTTP. */
export interface RequestContext {
  readonly actor: SignedInActor | undefined;
  readonly token: string | undefined;
  /** Why there is no actor although there is a token. */
  readonly signInFault: DomainError | undefined;
  readonly correlationId: string;
  /** Why staff opens a file (`x-reason`), at most 500 characters. */
  readonly reason: string | undefined;
  /** Id of the family or organiser for whom staff acts (`x-acting-for`). */
  readonly onBehalfOf: string | undefined;
  /** How the family or organiser let staff know (`x-channel`): counter, phone, mail … */
  readonly channel: string | undefined;
}

export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const safeId = /^[\w-]{1,64}$/;
/** A word, as `infopunt`: it stands in the clear for ever, so no number or address fits in it. */
const channelName = /^[a-z][a-z-]{0,29}$/i;

/** Never fails on a bad token: what needs no sign-in stays open, the rest refuses with `signInFault`. */
export async function requestContext(
  headers: RequestHeaders,
  tokens: TokenVerifier,
): Promise<RequestContext> {
  const header = (name: string) => [headers[name] ?? []].flat()[0];
  const token = /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1];
  const id = (name: string) => [header(name)].find((value) => value && safeId.test(value));
  return {
    ...(await signIn(token, tokens)),
    token,
    correlationId: id('x-correlation-id') ?? randomUUID(),
    reason: header('x-reason')?.trim().slice(0, 500) || undefined,
    onBehalfOf: id('x-acting-for'),
    channel: [header('x-channel')].find((value) => value && channelName.test(value)),
  };
}

async function signIn(token: string | undefined, tokens: TokenVerifier) {
  if (token === undefined) return { actor: undefined, signInFault: undefined };
  try {
    return { actor: await tokens.verify(token), signInFault: undefined };
  } catch (error) {
    if (error instanceof DomainError) return { actor: undefined, signInFault: error };
    throw error;
  }
}
