import type { Clock } from '@samenloket/event-sourcing';
import { importJWK, type JWK, SignJWT } from 'jose';
import { RoleTokenSigner } from './role-token-signer.js';
import type { SignedInActor } from './signed-in-actor.js';

export interface SigningRules {
  /** Private, EdDSA or ES256; with a `kid` where services accept several keys. */
  readonly key: JWK;
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}

/** Signs with a private key whose public part is among those that services accept. */
export class KeyTokenSigner extends RoleTokenSigner {
  private imported: ReturnType<typeof importJWK> | undefined;

  constructor(private readonly rules: SigningRules) {
    super();
  }

  async sign(actor: SignedInActor, lifetimeSeconds: number): Promise<string> {
    const { key, issuer, audience, clock } = this.rules;
    const { subject, ...claims } = actor;
    const now = Math.floor(clock.now().getTime() / 1000);
    const alg = key.kty === 'OKP' ? 'EdDSA' : 'ES256';
    this.imported ??= importJWK(key, alg);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg, ...(key.kid !== undefined && { kid: key.kid }) })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetimeSeconds)
      .sign(await this.imported);
  }
}
