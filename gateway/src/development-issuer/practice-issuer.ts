import { exportJWK, generateKeyPair } from 'jose';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { answerJson, type HttpHandler } from '../http-server.js';
import type { PublicPlace } from '../portal/public-place.js';
import type { IssuedPracticePerson } from './practice-people.js';
import { practiceMemory } from './practice-memory.js';
import { practicePage, practiceStyle } from './practice-page.js';

export const practicePath = '/development-issuer';
export const practiceClient = 'samenloket';
const sessionCookie = 'practice-session';

/**
 * An OpenID Connect issuer without passwords, for who tries the platform out: whoever comes says who it is. A real one
 * in all else, so that signing in goes the way it goes with any issuer. It keeps everything in memory.
 */
export class PracticeIssuer {
  private opened: Promise<Provider> | undefined;

  constructor(
    private readonly place: PublicPlace,
    private readonly people: readonly IssuedPracticePerson[],
  ) {}

  readonly route: HttpHandler = async (request, response) => {
    const path = (request.url ?? '').slice(practicePath.length);
    // What the issuer says of its own addresses is what browsers come to, however this request got here.
    request.headers.host = this.place.host;
    request.headers['x-forwarded-proto'] = this.place.isSecure ? 'https' : 'http';
    const provider = await (this.opened ??= this.open());
    if (path === '/practice.css') return sendStyle(response);
    if (path.startsWith('/choose/')) return this.choose(provider, request, response);
    forgetFormerPerson(request);
    Object.assign(request, { originalUrl: request.url, url: path });
    await provider.callback()(request, response);
  };

  private async choose(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const asked = this.place.at(request.url ?? '/');
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    if (!details)
      return answerJson(response, 404, { code: 'NOT_FOUND', message: 'Start at /sign-in again.' });
    const wanted = asked.searchParams.get('person') ?? details.params['login_hint'];
    const chosen = this.people.find(({ id }) => id === wanted);
    if (chosen) {
      const result = { login: { accountId: chosen.id, remember: false } };
      return provider.interactionFinished(request, response, result);
    }
    if (asked.searchParams.has('cancel')) {
      const result = { error: 'access_denied', error_description: 'cancelled' };
      return provider.interactionFinished(request, response, result);
    }
    practicePage(response, asked.pathname, this.people);
  }

  private async open(): Promise<Provider> {
    const library = await import('oidc-provider');
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'practice' };
    const provider = new library.Provider(this.place.at(practicePath).href, this.settings(key));
    provider.proxy = true;
    return provider;
  }

  private settings(key: object): Configuration {
    const cookies = { httpOnly: true, sameSite: 'lax', signed: true } as const;
    return {
      adapter: practiceMemory(),
      clients: [
        {
          client_id: practiceClient,
          token_endpoint_auth_method: 'none',
          redirect_uris: [this.place.at('/sign-in/answer').href],
          grant_types: ['authorization_code'],
          response_types: ['code'],
          id_token_signed_response_alg: 'ES256',
        },
      ],
      jwks: { keys: [key] },
      claims: { openid: ['sub'], profile: this.claimNames() },
      // All that is asked for stands in the ID token, as with the Flemish issuer.
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
      pkce: { required: () => true },
      cookies: {
        keys: [randomBytes(32).toString('base64url')],
        names: { session: sessionCookie },
        long: { ...cookies, path: practicePath },
        short: { ...cookies, path: practicePath },
      },
      interactions: { url: (_context, { uid }) => `${practicePath}/choose/${uid}` },
      findAccount: (_context, id) => this.accountOf(id),
      loadExistingGrant: consentGiven,
      renderError: (context, { error }) => void (context.body = { code: 'BAD_INPUT', error }),
      ttl: {
        AccessToken: 60,
        AuthorizationCode: 60,
        Grant: 600,
        IdToken: 600,
        Interaction: 600,
        Session: 600,
      },
    };
  }

  private claimNames(): string[] {
    return [
      ...new Set(['given_name', 'family_name', ...this.people.flatMap(({ claims }) => Object.keys(claims))]),
    ];
  }

  private accountOf(id: string) {
    const found = this.people.find((person) => person.id === id);
    if (!found) return undefined;
    const { givenName, familyName, claims } = found;
    return {
      accountId: id,
      claims: () => ({ sub: id, given_name: givenName, family_name: familyName, ...claims }),
    };
  }
}

/** Who was chosen before does not count: this time it may be another person. */
function forgetFormerPerson({ headers }: IncomingMessage): void {
  const pairs = (headers.cookie ?? '').split('; ').filter((pair) => !pair.startsWith(sessionCookie));
  headers.cookie = pairs.join('; ');
}

/** The platform itself asks, so nobody is asked whether it may. */
async function consentGiven({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider, params } = oidc;
  const grant = new provider.Grant({
    clientId: client?.clientId ?? practiceClient,
    accountId: session?.accountId ?? '',
  });
  const scope = params?.['scope'];
  grant.addOIDCScope(typeof scope === 'string' ? scope : 'openid');
  await grant.save();
  return grant;
}

function sendStyle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(practiceStyle);
}
