import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const [cipher, nonceBytes, tagBytes] = ['aes-256-gcm', 12, 16] as const;

/**
 * What only the browser holds: 256 random bits, in a cookie. All that the platform keeps of it is its name in the store,
 * and what is kept under that name is sealed with it: whoever reads the store learns nothing, and can be nobody.
 */
export class SessionKey {
  private constructor(readonly text: string) {}

  static draw(): SessionKey {
    return new SessionKey(randomBytes(32).toString('base64url'));
  }

  /** Nothing when it cannot be one. */
  static from(text: string | undefined): SessionKey | undefined {
    return text !== undefined && /^[\w-]{43}$/.test(text) ? new SessionKey(text) : undefined;
  }

  /** Under which the session stands in the store. */
  get id(): string {
    return this.derived('stored under').toString('base64url');
  }

  /** What a page of the portal shows with each POST: readable for its scripts, useless without the cookie. */
  get csrf(): string {
    return this.derived('shown by pages').toString('base64url');
  }

  isShownBy(csrf: unknown): boolean {
    const [given, expected] = [Buffer.from(String(csrf)), Buffer.from(this.csrf)];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  seal(value: object): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.derived('sealing'), nonce);
    const sealed = Buffer.concat([sealing.update(JSON.stringify(value), 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64');
  }

  /** Throws when it was sealed by another key, or changed since. */
  open<Value extends object>(sealed: string): Value {
    const bytes = Buffer.from(sealed, 'base64');
    const opening = createDecipheriv(cipher, this.derived('sealing'), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const opened = [opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()];
    return JSON.parse(Buffer.concat(opened).toString('utf8')) as Value;
  }

  private derived(purpose: string): Buffer {
    return createHmac('sha256', this.text).update(purpose).digest();
  }
}
