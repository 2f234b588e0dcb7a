import { createHmac } from 'node:crypto';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * What the platform calls a person. An issuer may name people by what says who they are, a national number or an
 * address; that must not stand in events and logs, so all but a random id becomes one, by a secret.
 */
export class Subjects {
  constructor(
    private readonly issuer: string,
    private readonly secret: Buffer,
  ) {}

  subjectOf(sub: string): string {
    return uuid.test(sub) ? sub : this.derived('subject', sub);
  }

  /** A family of a parent. @param erased how many it had before that are erased */
  familyOf(subject: string, erased: number): string {
    return this.derived(erased === 0 ? 'family' : `family after ${erased}`, subject);
  }

  private derived(kind: string, name: string): string {
    const hash = createHmac('sha256', this.secret)
      .update(JSON.stringify([this.issuer, kind, name]))
      .digest();
    // A UUID of version 8, which is for such own making.
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString('hex', 0, 16);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}
