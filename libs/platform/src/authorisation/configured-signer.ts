import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { JWK } from 'jose';
import type { Configuration } from '../configuration/configuration.js';
import { readSecret } from '../configuration/secrets.js';
import { KeyTokenSigner } from './key-token-signer.js';

type Signing = Pick<Configuration, 'tokenSigningKeyFile' | 'tokenIssuer' | 'tokenAudience'>;

/**
 * Who signs for a process that was given the private key; nothing where it was not.
 * @throws DomainError BAD_INPUT when its file holds no JSON Web Key
 */
export async function configuredSigner(
  { tokenSigningKeyFile, tokenIssuer, tokenAudience }: Signing,
  clock: Clock,
): Promise<KeyTokenSigner | undefined> {
  if (tokenSigningKeyFile === undefined) return undefined;
  const key = await readKey(tokenSigningKeyFile);
  return new KeyTokenSigner({ key, issuer: tokenIssuer, audience: tokenAudience, clock });
}

/** @throws DomainError BAD_INPUT when the file holds no JSON Web Key */
export async function readKey(file: string): Promise<JWK> {
  const text = await readSecret(file);
  try {
    const key = JSON.parse(text) as JWK;
    if (typeof key.kty === 'string') return key;
  } catch {
    // Said below, without the text.
  }
  throw new DomainError('BAD_INPUT', `${file} holds no JSON Web Key.`);
}
