import { codeOf, DeliveryFailed } from '../delivery-failed.js';
import { MessageSender, type OutgoingMessage } from '../message-sender.js';
import { signatureOf } from '../signature.js';

export interface SmsGatewaySettings {
  /** Where each text message is posted. */
  readonly url: string;
  /** Bearer token; absent: none is sent. */
  readonly token?: string | undefined;
  /** Signs each message, as webhooks are signed; absent: none is signed. */
  readonly secret?: string | undefined;
  /** Who the message seems to come from, at most 11 letters and digits; absent: the gateway's own. */
  readonly from?: string | undefined;
  /** How long to wait for its answer; default 20,000. */
  readonly timeoutMs?: number | undefined;
}

/** Too busy, or too slow: the same again may succeed. */
const laterStatuses = new Set([408, 425, 429]);

/**
 * Posts text messages to an HTTP gateway: `POST <url>` with `Authorization: Bearer <token>`,
 * `Idempotency-Key: <id of the message>`, `Samenloket-Signature: t=…,v1=…` (`signatureOf`) and
 * `{ "to": "+32470123456", "text": "…", "from": "…" }`. Any 2xx is taken; 408, 425, 429 and 5xx are tried again later; any other answer is final for this number.
 */
export class HttpSmsSender extends MessageSender<'sms'> {
  readonly channel = 'sms';

  constructor(private readonly settings: SmsGatewaySettings) {
    super();
  }

  async send({ id, to, text }: OutgoingMessage<'sms'>): Promise<void> {
    const { url, token, secret, from, timeoutMs = 20_000 } = this.settings;
    const body = JSON.stringify({ to, text, ...(from !== undefined && { from }) });
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(secret !== undefined && { 'samenloket-signature': signatureOf(body, secret, new Date()) }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      const isLate = (error as Error).name === 'TimeoutError';
      const code = isLate ? 'TIMEOUT' : codeOf((error as Error).cause ?? error);
      throw new DeliveryFailed('temporary', code);
    });
    await response.body?.cancel();
    if (response.ok) return;
    const isLater = response.status >= 500 || laterStatuses.has(response.status);
    // A token that is refused is our fault, not the family's: it can be put right.
    const isOurs = response.status === 401 || response.status === 403;
    throw new DeliveryFailed(isLater || isOurs ? 'temporary' : 'permanent', `HTTP ${response.status}`);
  }

  /** What a gateway took is no longer ours to take back. */
  async forget(): Promise<void> {}

  async close(): Promise<void> {}
}
