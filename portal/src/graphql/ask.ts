import { csrfHeader, backgroundHeader } from '@samenloket/gateway/session-api';
import type { Document } from './document';
import { type BrokenRule, Fault, type FaultDetail, sessionCodes } from './fault';

/** Of who is signed in: in memory only, and other after each change of capacity. */
let csrf: string | undefined;
/** The newest positions that this page wrote and heard of: what it asks afterwards shows at least those. */
let written = 0;
let heard = 0;

export function rememberCsrf(value: string | undefined): void {
  csrf = value;
}

let sessionRefused: () => void = () => undefined;

/** Called whenever an answer shows that the session is other than this page thinks. */
export function onSessionRefused(listener: () => void): void {
  sessionRefused = listener;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Why staff opens a file; the family sees it. */
  readonly reason?: string;
  /** How the family let staff know: `phone`, `counter` … */
  readonly channel?: string;
  /** A refresh that nobody asked for: it does not count as using the portal. */
  readonly background?: boolean;
  /** What one may not see stays empty, and the rest is answered. */
  readonly partly?: boolean;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      /** Beside UNAVAILABLE. */
      readonly late?: boolean;
      readonly mayHaveHappened?: boolean;
      readonly faults?: readonly FaultDetail[];
      readonly rule?: BrokenRule;
    };
  }[];
}

/** @throws Fault when it was refused, or when nothing answered */
export async function ask<Result, Variables>(
  { text, name }: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  { signal, partly = false, ...options }: AskOptions = {},
): Promise<Result> {
  const afterPosition = Math.max(written, heard);
  const given = text.includes('$afterPosition') && afterPosition > 0 ? { afterPosition } : {};
  const body = JSON.stringify({ query: text, operationName: name, variables: { ...variables, ...given } });
  const answer = await post<Answer<Result>>('/graphql', body, { signal, headers: headersOf(options) });
  const isHidden = (code: string | undefined) => partly && answer.data && code === 'FORBIDDEN';
  const refusal = answer.errors?.find(({ extensions }) => !isHidden(extensions?.code));
  if (refusal) {
    const { code: told = 'INTERNAL', late, mayHaveHappened, faults, rule } = refusal.extensions ?? {};
    const code = mayHaveHappened ? 'UNSURE' : late ? 'LATE' : told;
    // Who never signed in is told so; asking the session again would bring nothing.
    if (csrf !== undefined && sessionCodes.has(code)) sessionRefused();
    throw new Fault(code, refusal.message, faults, rule);
  }
  if (!answer.data) throw new Fault('INTERNAL', 'The platform gave no answer.');
  rememberPosition(answer.data);
  return answer.data;
}

/** A POST to the gateway as the session asks it. */
export async function post<Result>(
  path: string,
  body: string | undefined,
  { headers, signal }: { headers?: Record<string, string>; signal?: AbortSignal | undefined } = {},
): Promise<Result> {
  const sent = {
    'content-type': 'application/json',
    ...(csrf !== undefined && { [csrfHeader]: csrf }),
    ...headers,
  };
  const response = await fetch(path, {
    ...{ method: 'POST', credentials: 'same-origin', headers: sent },
    body: body ?? null,
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Fault('OFFLINE', 'Nothing answered.');
  });
  return (await response.json().catch(() => {
    throw new Fault('UNAVAILABLE', `The gateway answered ${response.status} without a body.`);
  })) as Result;
}

function headersOf({
  reason,
  channel,
  background,
}: Omit<AskOptions, 'signal' | 'partly'>): Record<string, string> {
  return {
    // A header holds Latin letters only.
    ...(reason !== undefined && { 'x-reason': reason.replaceAll(/[^\x20-\xff]/g, '?') }),
    ...(channel !== undefined && { 'x-channel': channel }),
    ...(background && { [backgroundHeader]: '1' }),
  };
}

/** Each change answers with its position (docs/api.md, "Conventions"). */
function rememberPosition(data: object): void {
  for (const answer of Object.values(data) as unknown[]) {
    if (typeof answer !== 'object' || answer === null || !('position' in answer)) continue;
    const { position } = answer;
    if (typeof position === 'number' && position > written) written = position;
  }
}

/**
 * Something happened, told by the gateway.
 * @returns whether this page has yet to ask for it: after what it wrote itself, it asked everything again
 */
export function hearOf(position: number): boolean {
  heard = Math.max(heard, position);
  return position > written;
}
