import { CommandError } from '../command-error.js';
import { cursorReply } from '../wire/cursor-reply.js';

const firstBatchDocuments = 101;
const mostBatchBytes = 16 * 2 ** 20;

interface OpenCursor {
  readonly namespace: string;
  readonly documents: readonly Uint8Array[];
  next: number;
}

/** Results that did not fit into one answer. */
export class Cursors {
  private readonly open = new Map<number, OpenCursor>();
  private lastId = 0;

  first(
    namespace: string,
    documents: readonly Uint8Array[],
    batchSize = firstBatchDocuments,
    single = false,
  ): Buffer {
    const cursor: OpenCursor = { namespace, documents, next: 0 };
    const batch = take(cursor, batchSize);
    if (single || cursor.next >= documents.length) return cursorReply('firstBatch', namespace, 0, batch);
    this.open.set(++this.lastId, cursor);
    return cursorReply('firstBatch', namespace, this.lastId, batch);
  }

  next(id: number, batchSize = Infinity): Buffer {
    const cursor = this.open.get(id);
    if (!cursor) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`);
    const batch = take(cursor, batchSize > 0 ? batchSize : Infinity);
    const finished = cursor.next >= cursor.documents.length;
    if (finished) this.open.delete(id);
    return cursorReply('nextBatch', cursor.namespace, finished ? 0 : id, batch);
  }

  kill(ids: readonly number[]): { readonly killed: readonly number[]; readonly unknown: readonly number[] } {
    const killed = ids.filter((id) => this.open.delete(id));
    return { killed, unknown: ids.filter((id) => !killed.includes(id)) };
  }
}

function take(cursor: OpenCursor, batchSize: number): Uint8Array[] {
  const batch: Uint8Array[] = [];
  let bytes = 0;
  while (batch.length < batchSize) {
    const document = cursor.documents[cursor.next];
    if (!document || (batch.length > 0 && bytes + document.length > mostBatchBytes)) break;
    batch.push(document);
    bytes += document.length;
    cursor.next += 1;
  }
  return batch;
}
