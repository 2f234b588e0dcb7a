import { headers as natsHeaders, type Msg, RequestError } from '@nats-io/transport-node';
import { ConnectionLost, type NatsLink } from '../connection/nats-link.js';
import { pause } from '../pause.js';
import { firstAnswer } from './first-answer.js';

export interface LinkRequest {
  readonly subject: string;
  readonly payload: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds for all attempts together. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

const retryPauseMs = 100;
/** How long after a reconnect nobody answering may only mean that the others are not back yet. */
const settlingMs = 3_000;

/**
 * Asks, and asks again when the connection went away meanwhile, when nobody was there at that moment, as happens
 * while replicas are replaced, or when whoever was asked keeps silent: every receiver is idempotent.
 * @throws what the last attempt met; the signal's reason
 */
export async function requestOverLink(link: NatsLink, request: LinkRequest): Promise<Msg> {
  const limit = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  const ends = performance.now() + request.timeoutMs;
  for (let unanswered = 0; ;) {
    await link.untilConnected(signal);
    try {
      return await link.unlessLost(firstAnswer(() => sent(link, request, ends - performance.now())));
    } catch (error) {
      const nobody = error instanceof RequestError && error.isNoResponders();
      if (nobody && ++unanswered > 1 && !link.reconnectedWithin(settlingMs)) throw error;
      if (!nobody && !(error instanceof ConnectionLost)) throw error;
    }
    await pause(retryPauseMs, signal);
  }
}

function sent(link: NatsLink, request: LinkRequest, timeoutMs: number): Promise<Msg> {
  const headers = natsHeaders();
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    if (value !== undefined) headers.set(name, value);
  }
  const timeout = Math.max(1, timeoutMs);
  return link.connection.request(request.subject, request.payload, { headers, timeout });
}
