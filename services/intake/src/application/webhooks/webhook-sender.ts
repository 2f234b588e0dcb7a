import { lookup as resolveName } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { webhookAddress } from './webhook-address.js';

export interface WebhookPost {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came of it: `HTTP 204`, or the network's own code. Never what the other side said: that may be anything. */
export interface PostOutcome {
  readonly succeeded: boolean;
  readonly code: string;
}

/** How a webhook reaches the other side. */
export abstract class WebhookSender {
  /** Whether addresses of the own network will do, as in development. */
  abstract readonly allowPrivate: boolean;
  /** Never throws for what the other side does. */
  abstract post(post: WebhookPost): Promise<PostOutcome>;
}

const timeoutMs = 10_000;

/**
 * Posts over HTTPS and follows no redirect. The name is resolved by the connection itself, which goes to an address
 * that was looked at and to no other: a name that points elsewhere a moment later gains nothing.
 */
export class HttpsWebhookSender extends WebhookSender {
  constructor(readonly allowPrivate: boolean) {
    super();
  }

  async post({ url, body, headers }: WebhookPost): Promise<PostOutcome> {
    try {
      const address = webhookAddress(url, this.allowPrivate);
      const status = await this.send(address, body, headers);
      return { succeeded: status >= 200 && status < 300, code: `HTTP ${status}` };
    } catch (error) {
      return { succeeded: false, code: codeOf(error) };
    }
  }

  private send(address: URL, body: string, headers: WebhookPost['headers']): Promise<number> {
    const request = address.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const posting = request(address, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        ...(!this.allowPrivate && { lookup: publicLookup }),
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
      });
      posting.on('response', (response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      });
      posting.on('error', reject);
      posting.end(body);
    });
  }
}

const publicLookup: LookupFunction = (hostname, options, done) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 4);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
      return done(Object.assign(new Error('Not on the internet.'), { code: 'PRIVATE_ADDRESS' }), '', 4);
    }
    // With `all`, a connection wants the whole list.
    if (options.all) return (done as unknown as AllDone)(null, addresses);
    done(null, first.address, first.family);
  });
};

type AllDone = (
  error: null,
  addresses: readonly { readonly address: string; readonly family: number }[],
) => void;

function codeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'TIMEOUT';
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : 'FAILED';
}
