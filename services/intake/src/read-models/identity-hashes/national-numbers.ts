import { allDocuments, type Collection, type DocumentStore } from '@samenloket/read-models';
import { keyedHash } from './keyed-hash.js';

const pageSize = 500;

export interface NationalNumberDoc {
  readonly requestId: string;
  readonly hash: string;
}

/** As a service opens it, and a restore that puts back what a backup kept. */
export function nationalNumberHashes(documents: DocumentStore): Promise<Collection<NationalNumberDoc>> {
  return documents.collection<NationalNumberDoc>({
    name: 'nationalNumberHashes',
    indexes: [{ name: 'hash', paths: ['hash'] }],
  });
}

/**
 * Keyed hashes of national register numbers. The number stands in no event, not even encrypted, so this collection is
 * no view: it is written when a request comes in, a rebuild leaves it alone, an erasure empties it, and a backup keeps
 * it sealed (docs/decisions/0020-hashes-of-national-numbers-in-backups.md).
 */
export class NationalNumbers {
  private constructor(
    private readonly collection: Collection<NationalNumberDoc>,
    private readonly secret: Buffer,
  ) {}

  static async open(documents: DocumentStore, secret: Buffer): Promise<NationalNumbers> {
    return new NationalNumbers(await nationalNumberHashes(documents), secret);
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

  /** In pages. */
  async *all(): AsyncGenerator<readonly NationalNumberDoc[]> {
    let page: NationalNumberDoc[] = [];
    for await (const { doc } of allDocuments(this.collection)) {
      page.push(doc);
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  async delete(requestIds: readonly string[]): Promise<void> {
    await this.collection.writeAll(requestIds.map((id) => ({ kind: 'delete', id })));
  }
}
