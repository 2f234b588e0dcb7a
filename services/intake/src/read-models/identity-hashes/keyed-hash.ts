import { createHmac, createSecretKey } from 'node:crypto';

/** HMAC-SHA256 with the secret of the region: worth nothing to who has the index alone. */
export function keyedHash(secret: Buffer, ...texts: readonly string[]): string {
  // As an object: of bytes Node finds out by two exceptions that they are none, and there are many variants to hash.
  return createHmac('sha256', createSecretKey(secret)).update(JSON.stringify(texts)).digest('base64url');
}

/** As {@link keyedHash}, cut to 96 bits: of variants there are many, and a chance meeting only leads to a look. */
export function shortKeyedHash(secret: Buffer, ...texts: readonly string[]): string {
  return keyedHash(secret, ...texts).slice(0, 16);
}
