import { consequenceId } from '@samenloket/contracts';
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** Without the letters that are read as a digit or another letter, because people copy keys from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const [groups, groupLength] = [4, 5] as const;

/**
 * What stands in a link: 100 random bits, as `7KQ2M-…`, and nothing about anybody. Only the family has it, on its telephone
 * or on paper; the platform keeps the id that follows from it, and cannot go back.
 */
export class LinkKey {
  private constructor(private readonly letters: string) {}

  static draw(): LinkKey {
    const bytes = randomBytes(groups * groupLength);
    return new LinkKey([...bytes].map((byte) => alphabet[byte % alphabet.length]).join(''));
  }

  /** As somebody typed it; nothing when it cannot be one. */
  static from(written: string): LinkKey | undefined {
    const letters = written
      .toUpperCase()
      .replaceAll(/[\s-]/g, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1');
    const isKey =
      letters.length === groups * groupLength && [...letters].every((each) => alphabet.includes(each));
    return isKey ? new LinkKey(letters) : undefined;
  }

  get written(): string {
    const starts = Array.from({ length: groups }, (_, group) => group * groupLength);
    return starts.map((start) => this.letters.slice(start, start + groupLength)).join('-');
  }

  get linkId(): string {
    return consequenceId(createHash('sha256').update(this.letters).digest('hex'), 'followLink');
  }

  /** Of a code that was sent for this link, or the number that it goes to: without the key, neither can be tried out. */
  hashOf(text: string): string {
    return createHmac('sha256', this.letters).update(text).digest('base64url');
  }
}

/** Six digits. */
export function drawCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
