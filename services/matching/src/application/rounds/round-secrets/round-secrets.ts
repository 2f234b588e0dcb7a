import { DomainError } from '@samenloket/event-sourcing';
import { createHash, createHmac } from 'node:crypto';
import type { RoundAnnouncement } from '../../../domain/allocation-round/allocation-round.events.js';

/**
 * What follows from the secret of the rounds. Nothing of it is stored before it is told: a round can be done over
 * after a crash, and whoever reads the events cannot lead its rows back to requests.
 */
export class RoundSecrets {
  /** @param secret at least 32 bytes; another secret makes running rounds unreadable */
  constructor(private readonly secret: Buffer) {}

  /** HMAC-SHA256, in hexadecimals: the key of the draw. Published with the round. */
  seedOf(roundId: string): string {
    return this.mac(`seed:${roundId}`).toString('hex');
  }

  /** SHA-256 of the text of the seed, in hexadecimals. Published before the round. */
  seedHashOf(roundId: string): string {
    return seedHash(this.seedOf(roundId));
  }

  /**
   * With another secret nobody knows which number is whose, and the seed is not the one that was promised.
   * @throws DomainError RULE_VIOLATED when the round was announced with another secret
   */
  requireSame(roundId: string, { seedHash: promised }: Pick<RoundAnnouncement, 'seedHash'>): void {
    if (this.seedHashOf(roundId) === promised) return;
    throw new DomainError(
      'RULE_VIOLATED',
      'This round was announced with another round secret. Put that one back, or cancel the round and announce another.',
    );
  }

  /** By what a request goes in a round: the first 16 bytes of an HMAC-SHA256, in base64url. */
  numberOf(roundId: string, requestId: string): string {
    return this.mac(`number:${roundId}:${requestId}`).subarray(0, 16).toString('base64url');
  }

  /**
   * UUID of the one offer that a round makes to a request: the same whenever it is made again, and no way from the
   * offer to the number.
   */
  offerIdOf(roundId: string, requestId: string): string {
    const bytes = Buffer.from(this.mac(`offer:${roundId}:${requestId}`).subarray(0, 16));
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private mac(text: string): Buffer {
    return createHmac('sha256', this.secret).update(text).digest();
  }
}

/** What anybody checks when the seed is revealed. */
export function seedHash(seed: string): string {
  return createHash('sha256').update(seed).digest('hex');
}
