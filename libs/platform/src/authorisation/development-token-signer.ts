import type { Clock } from '@samenloket/event-sourcing';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JoseTokenVerifier, type TokenRules } from './jose-token-verifier.js';
import { KeyTokenSigner } from './key-token-signer.js';
import { RoleTokenSigner } from './role-token-signer.js';
import type { SignedInActor } from './signed-in-actor.js';
import type { TokenVerifier } from './token-verifier.js';

const issuer = 'urn:samenloket:development';
const audience = 'samenloket';
const algorithm = 'ES256';
export const developmentKeyFile = 'sign-in-key.json';
const twelveHours = 12 * 60 * 60;

/** The embedded profile's own sign-in: a key of its own in the data folder, for itself alone. */
export class DevelopmentTokenSigner extends RoleTokenSigner {
  readonly verifier: TokenVerifier;
  private readonly signer: KeyTokenSigner;

  private constructor(
    private readonly key: JWK,
    clock: Clock,
  ) {
    super();
    this.signer = new KeyTokenSigner({ key, issuer, audience, clock });
    this.verifier = new JoseTokenVerifier({ keys: this.publicKeys, issuer, audience, clock });
  }

  /** Reads the key of this folder, or makes one that only its owner can read. */
  static async open(options: {
    readonly folder: string;
    readonly clock: Clock;
  }): Promise<DevelopmentTokenSigner> {
    const path = join(options.folder, developmentKeyFile);
    const stored = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    });
    const key = stored === undefined ? await newKey(path) : (JSON.parse(stored) as JWK);
    return new DevelopmentTokenSigner(key, options.clock);
  }

  /** What others need to verify what is signed here. */
  get publicKeys(): TokenRules['keys'] {
    const { kty, crv, x, y } = this.key;
    return { keys: [{ kty, crv, x, y, alg: algorithm }] };
  }

  sign(actor: SignedInActor, lifetimeSeconds = twelveHours): Promise<string> {
    return this.signer.sign(actor, lifetimeSeconds);
  }
}

async function newKey(path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  await writeFile(path, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  return key;
}
