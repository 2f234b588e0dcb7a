import { importJWK, type JWK } from 'jose';

export interface ClientKey {
  readonly key: CryptoKey;
  readonly kid?: string;
}

/** The private key by which the platform shows an issuer that it is itself. */
export async function clientKeyOf(jwk: JWK): Promise<ClientKey> {
  const key = await importJWK(jwk, jwk.alg ?? (jwk.kty === 'RSA' ? 'PS256' : undefined));
  if (key instanceof Uint8Array)
    throw new Error('The key at the issuer must be a private one, not a secret.');
  return { key, ...(jwk.kid !== undefined && { kid: jwk.kid }) };
}
