import { type KeyStore, seal, type SealContext, unseal } from '@samenloket/event-store';
import type { DocumentStore, Write } from '@samenloket/read-models';
import {
  type NationalNumberDoc,
  nationalNumberHashes,
  type NationalNumbers,
} from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';

/** A keyed hash as a backup keeps it: sealed with its family's key, so that whoever erases that key erases it there too. */
export interface NationalNumberCopy {
  readonly requestId: string;
  readonly familyId: string;
  /** Base64. */
  readonly sealed: string;
}

const contextOf = ({ requestId, familyId }: Omit<NationalNumberCopy, 'sealed'>): SealContext => ({
  eventId: requestId,
  type: 'nationalNumberHash',
  familyId,
});

/** All hashes, but those of families that are erased and of requests that are not there yet. */
export async function* nationalNumberCopies(
  numbers: NationalNumbers,
  views: Pick<IntakeViews, 'careRequests'>,
  keys: KeyStore,
): AsyncGenerator<NationalNumberCopy> {
  for await (const page of numbers.all()) {
    const requests = await views.careRequests.current().getMany(page.map(({ requestId }) => requestId));
    const families = new Map(requests.map(({ id, doc }) => [id, doc.familyId]));
    for (const { requestId, hash } of page) {
      const familyId = families.get(requestId);
      const key = familyId === undefined ? null : await keys.existingKey(familyId);
      if (familyId === undefined || key === null) continue;
      yield { requestId, familyId, sealed: seal({ hash }, key, contextOf({ requestId, familyId })) };
    }
  }
}

/**
 * Puts copies back into the documents of intake, while no service runs; those of erased families stay away.
 * @returns how many there were
 * @throws Error when a copy was changed, or the keys are those of another backup
 */
export async function putBackNationalNumbers(
  documents: DocumentStore,
  keys: Pick<KeyStore, 'existingKey'>,
  copies: AsyncIterable<NationalNumberCopy>,
): Promise<number> {
  const hashes = await nationalNumberHashes(documents);
  let count = 0;
  let writes: Write<NationalNumberDoc>[] = [];
  const store = async () => {
    await hashes.writeAll(writes);
    count += writes.length;
    writes = [];
  };
  for await (const { requestId, familyId, sealed } of copies) {
    const key = await keys.existingKey(familyId);
    if (key === null) continue;
    const { hash } = unseal(sealed, key, contextOf({ requestId, familyId })) as { readonly hash: string };
    writes.push({ kind: 'put', id: requestId, doc: { requestId, hash }, positions: {} });
    if (writes.length === writesAtOnce) await store();
  }
  await store();
  return count;
}

const writesAtOnce = 500;
