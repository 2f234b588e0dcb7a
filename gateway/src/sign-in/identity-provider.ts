import type { Configuration as Issuer, CustomFetch } from 'openid-client';
import type { JWK } from 'jose';
import { type ClientKey, clientKeyOf } from './client-key.js';
import type { Claims } from './person-of-claims.js';

export interface IssuerSettings {
  readonly issuer: string | (() => string);
  readonly clientId: string;
  /** By which the platform shows the issuer that it is itself; the key goes before the secret. */
  readonly clientSecret?: string;
  readonly clientKey?: JWK;
  readonly scope: string;
  /** Where the issuer sends people back to, and where it sends them after they signed out. */
  readonly answerUrl: () => string;
  readonly signedOutUrl: () => string;
  /** For the practice issuer, which is in this very process. */
  readonly practice?: { readonly fetch: CustomFetch };
}

/** What belongs to one sign-in, and is compared when its answer comes. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Any OpenID Connect issuer: authorisation code with PKCE, and a signed ID token. */
export class IdentityProvider {
  private discovered: Promise<Issuer> | undefined;
  private key: Promise<ClientKey> | undefined;

  constructor(private readonly settings: IssuerSettings) {}

  /** Where the browser goes to sign in. */
  async begin(loginHint?: string): Promise<{ readonly url: URL; readonly secrets: SignInSecrets }> {
    const client = await import('openid-client');
    const secrets = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(await this.issuer(), {
      response_type: 'code',
      redirect_uri: this.settings.answerUrl(),
      scope: this.settings.scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ...(loginHint !== undefined && { login_hint: loginHint }),
      // Who tries the platform out wants to be somebody else each time.
      ...(this.settings.practice && { prompt: 'login' }),
    });
    return { url, secrets };
  }

  /**
   * Exchanges the code of the answer, and checks the ID token: signature, issuer, audience, nonce, times. Throws when
   * anything is not as it should be.
   */
  async finish(search: string, { state, nonce, verifier }: SignInSecrets): Promise<Claims> {
    const client = await import('openid-client');
    const answer = new URL(this.settings.answerUrl());
    answer.search = search;
    const tokens = await client.authorizationCodeGrant(await this.issuer(), answer, {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The issuer gave no ID token.');
    return claims;
  }

  /** Nothing when the issuer has no such place. Without an ID token in it: that would put a name in an address. */
  async signOutUrl(): Promise<string | undefined> {
    const issuer = await this.issuer();
    if (issuer.serverMetadata().end_session_endpoint === undefined) return undefined;
    const client = await import('openid-client');
    return client.buildEndSessionUrl(issuer, { post_logout_redirect_uri: this.settings.signedOutUrl() }).href;
  }

  private issuer(): Promise<Issuer> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private async discover(): Promise<Issuer> {
    const client = await import('openid-client');
    const { issuer, clientId, clientSecret, clientKey, practice } = this.settings;
    const place = typeof issuer === 'string' ? issuer : issuer();
    const key = clientKey && (await (this.key ??= clientKeyOf(clientKey)));
    const shown = key
      ? client.PrivateKeyJwt(key)
      : clientSecret === undefined
        ? client.None()
        : client.ClientSecretBasic(clientSecret);
    // The ID token comes over TLS, which would do; its signature is checked all the same.
    const execute = [client.enableNonRepudiationChecks];
    // The configuration takes such an issuer on this very machine only.
    if (place.startsWith('http://')) execute.push(client.allowInsecureRequests);
    return client.discovery(new URL(place), clientId, undefined, shown, {
      execute,
      timeout: 10,
      ...(practice && { [client.customFetch]: practice.fetch }),
    });
  }
}
