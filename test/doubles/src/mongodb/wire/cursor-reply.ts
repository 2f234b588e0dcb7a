import { type Document, Long, serialize } from 'bson';

/** A page of a cursor, with the documents' bytes as they are stored: no document is decoded to be sent. */
export function cursorReply(
  batch: 'firstBatch' | 'nextBatch',
  namespace: string,
  cursorId: number,
  documents: readonly Uint8Array[],
): Buffer {
  const rest = elementsOf({ id: Long.fromNumber(cursorId), ns: namespace });
  const cursor = document([element(4, batch, array(documents)), rest]);
  return document([element(3, 'cursor', cursor), elementsOf({ ok: 1 })]);
}

function array(documents: readonly Uint8Array[]): Buffer {
  return document(documents.flatMap((bytes, place) => [prefix(3, String(place)), bytes]));
}

function document(elements: readonly Uint8Array[]): Buffer {
  const size = elements.reduce((sum, { length }) => sum + length, 5);
  const header = Buffer.alloc(4);
  header.writeInt32LE(size);
  return Buffer.concat([header, ...elements, Buffer.alloc(1)], size);
}

function element(type: number, name: string, value: Uint8Array): Buffer {
  return Buffer.concat([prefix(type, name), value]);
}

function prefix(type: number, name: string): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`)]);
}

/** What stands between the length and the closing zero. */
function elementsOf(value: Document): Uint8Array {
  return serialize(value).subarray(4, -1);
}
