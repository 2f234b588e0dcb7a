import { DomainError } from '@samenloket/event-sourcing';
import type { PageArguments } from '@samenloket/platform';
import { type Connection } from '@samenloket/platform';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const [ivBytes, tagBytes] = [12, 16];

/**
 * A page's cursor names the last request that was looked at, which may be one that the reader may not know of: sealed,
 * it tells nothing. The key follows from the region's secret, so that cursors outlive a restart.
 */
export class SealedCursors {
  private readonly key: Buffer;

  constructor(secret: Buffer) {
    this.key = createHmac('sha256', secret).update('cursors of lists').digest();
  }

  /** The arguments with the cursor as this platform gave it. @throws DomainError BAD_INPUT */
  opened<Arguments extends PageArguments>(list: Arguments): Arguments {
    return typeof list.after === 'string' ? { ...list, after: this.open(list.after) } : list;
  }

  sealed<Node>({ edges, pageInfo, ...rest }: Connection<Node>): Connection<Node> {
    const { startCursor, endCursor } = pageInfo;
    return {
      ...rest,
      edges: edges.map(({ node, cursor }) => ({ node, cursor: this.seal(cursor) })),
      pageInfo: {
        ...pageInfo,
        startCursor: startCursor && this.seal(startCursor),
        endCursor: endCursor && this.seal(endCursor),
      },
    };
  }

  private seal(cursor: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const ciphertext = Buffer.concat([cipher.update(cursor), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64url');
  }

  private open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, iv, { authTagLength: tagBytes });
      decipher.setAuthTag(tag);
      return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new DomainError('BAD_INPUT', 'after must be a cursor that this list gave before.');
    }
  }
}
