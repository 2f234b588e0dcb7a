import { type Clock, DomainError } from '@samenloket/event-sourcing';
import {
  type ConfigurationWith,
  JoseTokenVerifier,
  readSecret,
  type TokenRules,
  type TokenVerifier,
} from '@samenloket/platform';

/** Accepts what the configured issuer signs. */
export async function tokenVerifierFrom(
  { tokenKeysFile, tokenIssuer, tokenAudience }: ConfigurationWith<'tokenKeysFile'>,
  clock: Clock,
): Promise<TokenVerifier> {
  const keys = keySetIn(await readSecret(tokenKeysFile), tokenKeysFile);
  return new JoseTokenVerifier({ keys, issuer: tokenIssuer, audience: tokenAudience, clock });
}

type JsonWebKeys = TokenRules['keys'];

function keySetIn(text: string, file: string): JsonWebKeys {
  try {
    const keySet = JSON.parse(text) as JsonWebKeys;
    if (Array.isArray(keySet.keys) && keySet.keys.length > 0) return keySet;
  } catch {
    // Said below, without the text.
  }
  throw new DomainError('BAD_INPUT', `${file} is no JSON Web Key Set: {"keys":[…]} with at least one key.`);
}
