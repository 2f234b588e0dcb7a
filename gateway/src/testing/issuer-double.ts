import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { answerJson, listen, type RunningHttpServer } from '../http-server.js';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What this issuer does otherwise than it should; nothing of it by default. */
export interface Misdeeds {
  /** Of the ID token. */
  readonly claims?: (claims: JWTPayload) => JWTPayload;
  readonly sign?: (claims: JWTPayload) => string | Promise<string>;
  readonly token?: (token: string) => string | undefined;
  /** Of the address at which the browser comes back. */
  readonly answer?: (parameters: URLSearchParams) => void;
}

interface GivenCode {
  readonly challenge: string;
  readonly nonce: string;
}

export const clientId = 'portal-under-test';

/** An issuer that signs in whom the test says, and does what the test wants it to do wrong. */
export class IssuerDouble {
  person: Readonly<Record<string, unknown>> & { readonly sub: string } = { sub: randomUUID() };
  misdeeds: Misdeeds = {};
  /** The code that it gave last. */
  lastCode = '';
  private readonly codes = new Map<string, GivenCode>();
  private server!: RunningHttpServer;

  private constructor(
    private readonly key: PrivateKey,
    private readonly publicKey: object,
  ) {}

  static async listen(): Promise<IssuerDouble> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const issuer = new IssuerDouble(privateKey, {
      ...(await exportJWK(publicKey)),
      alg: 'ES256',
      kid: 'one',
    });
    issuer.server = await listen(0, '127.0.0.1', {
      '/.well-known': (_request, response) => answerJson(response, 200, issuer.metadata()),
      '/keys': (_request, response) => answerJson(response, 200, { keys: [issuer.publicKey] }),
      '/authorise': (request, response) => issuer.authorise(request, response),
      '/token': (request, response) => issuer.token(request, response),
    });
    return issuer;
  }

  get url(): string {
    return this.server.url;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  signed(claims: JWTPayload, key: PrivateKey = this.key): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(key);
  }

  private metadata() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorise`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private authorise({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const asked = new URL(url, this.url).searchParams;
    const [challenge, nonce] = [asked.get('code_challenge') ?? '', asked.get('nonce') ?? ''];
    this.lastCode = randomUUID();
    this.codes.set(this.lastCode, { challenge, nonce });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', this.lastCode);
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', this.url);
    this.misdeeds.answer?.(back.searchParams);
    response.writeHead(302, { location: back.href });
    response.end();
  }

  private async token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URLSearchParams(await text(request));
    const code = asked.get('code') ?? '';
    const given = this.codes.get(code);
    this.codes.delete(code);
    const shown = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (!given || shown !== given.challenge) return answerJson(response, 400, { error: 'invalid_grant' });
    const now = Math.floor(Date.now() / 1_000);
    const proper = {
      ...{ iss: this.url, aud: clientId, nonce: given.nonce, iat: now, exp: now + 300 },
      ...this.person,
    };
    const {
      claims = same,
      sign = (content: JWTPayload) => this.signed(content),
      token = same,
    } = this.misdeeds;
    const idToken = token(await sign(claims(proper)));
    const tokens = { access_token: 'for nobody', token_type: 'Bearer', expires_in: 60 };
    answerJson(response, 200, { ...tokens, ...(idToken !== undefined && { id_token: idToken }) });
  }
}

const same = <Value>(value: Value) => value;
