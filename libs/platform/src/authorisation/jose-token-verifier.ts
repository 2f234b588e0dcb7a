import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { validated } from '@samenloket/messaging';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { SignedInActor } from './signed-in-actor.js';
import { TokenVerifier } from './token-verifier.js';

export interface TokenRules {
  /** Public keys of who may sign, EdDSA or ES256. */
  readonly keys: JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}

/** Signed tokens (JWT) that carry the claims of {@link SignedInActor}, the subject as `sub`. */
export class JoseTokenVerifier extends TokenVerifier {
  private readonly keySet: ReturnType<typeof createLocalJWKSet>;

  constructor(private readonly rules: TokenRules) {
    super();
    this.keySet = createLocalJWKSet(rules.keys);
  }

  async verify(token: string): Promise<SignedInActor> {
    return actorOf(await this.payloadOf(token));
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const { issuer, audience, clock } = this.rules;
    try {
      const { payload } = await jwtVerify(token, this.keySet, {
        issuer,
        audience,
        algorithms: ['EdDSA', 'Ed25519', 'ES256'],
        requiredClaims: ['sub', 'exp'],
        currentDate: clock.now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refused('has expired');
      if (error instanceof errors.JOSEError) throw refused('is not valid here');
      throw error;
    }
  }
}

function actorOf({ sub, role, deskIds, organiserId, locationIds, familyId, ...payload }: JWTPayload) {
  const { referrerId, membershipId, byLink } = payload;
  const body = { deskIds, organiserId, locationIds, familyId, referrerId, membershipId, byLink };
  const claims = { subject: sub, role, ...body };
  const given = Object.entries(claims).filter(([, value]) => value !== undefined);
  try {
    return validated(SignedInActor, Object.fromEntries(given), 'The token');
  } catch (error) {
    if (error instanceof DomainError) throw refused('has claims that are not valid here');
    throw error;
  }
}

function refused(what: string): DomainError {
  return new DomainError('UNAUTHENTICATED', `The token ${what}. Sign in again.`);
}
