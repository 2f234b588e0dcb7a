import type { Collection, DocumentStore } from '@samenloket/read-models';
import { keyedHash } from './keyed-hash.js';

interface NationalNumberDoc {
  readonly requestId: string;
  readonly hash: string;
}

/**
 * Keyed hashes of national register numbers. The number stands in no event, not even encrypted, so this collection is
 * no view: it is written when a request comes in, a rebuild leaves it alone, and an erasure empties it.
 */
export class NationalNumbers {
  private constructor(
    private readonly collection: Collection<NationalNumberDoc>,
    private readonly secret: Buffer,
  ) {}

  static async open(documents: DocumentStore, secret: Buffer): Promise<NationalNumbers> {
    const collection = await documents.collection<NationalNumberDoc>({
      name: 'nationalNumberHashes',
      indexes: [{ name: 'hash', paths: ['hash'] }],
    });
    return new NationalNumbers(collection, secret);
  }

  async put(requestId: string, nationalNumber: string): Promise<void> {
    const hash = keyedHash(this.secret, 'nationalNumber', nationalNumber.replace(/\D/g, ''));
    await this.collection.put(requestId, { requestId, hash });
  }

  /** Other requests with the same number. */
  async sharing(requestId: string): Promise<string[]> {
    const own = await this.collection.get(requestId);
    if (!own) return [];
    const { documents } = await this.collection.find({ filter: { hash: own.doc.hash } });
    return documents.map(({ id }) => id).filter((id) => id !== requestId);
  }

  async delete(requestIds: readonly string[]): Promise<void> {
    await this.collection.writeAll(requestIds.map((id) => ({ kind: 'delete', id })));
  }
}
