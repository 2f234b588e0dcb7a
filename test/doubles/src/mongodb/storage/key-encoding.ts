import { Binary, Long, ObjectId, serialize, Timestamp } from 'bson';

/** Where a type stands in MongoDB's order of values of several types. */
const tags = {
  emptyArray: 1,
  null: 2,
  number: 3,
  string: 4,
  object: 5,
  array: 6,
  binary: 7,
  objectId: 8,
  boolean: 9,
  date: 10,
  timestamp: 11,
  other: 12,
} as const;

/** Stands for the only value of an empty array: nothing equals it. */
export const emptyArray = Symbol('empty array');

/** Values as bytes that sort as MongoDB sorts the values. No encoding is the beginning of another one. */
export function encodeKey(values: readonly unknown[]): Buffer {
  return Buffer.concat(values.map(encodeValue));
}

/** Behind every key that begins with these bytes. */
export function endOf(prefix: Uint8Array): Buffer {
  return Buffer.concat([prefix, Buffer.from([255])]);
}

/** The first and last possible bytes of values of this value's type. */
export function rangeOfType(value: unknown): { readonly first: Buffer; readonly last: Buffer } {
  const tag = encodeValue(value).subarray(0, 1);
  return { first: Buffer.from(tag), last: endOf(tag) };
}

function encodeValue(value: unknown): Buffer {
  if (value === emptyArray) return Buffer.from([tags.emptyArray]);
  if (value === null || value === undefined) return Buffer.from([tags.null]);
  if (typeof value === 'number') return encodeNumber(value);
  if (value instanceof Long) return encodeNumber(value.toNumber());
  if (typeof value === 'string') return encodeText(value);
  if (typeof value === 'boolean') return Buffer.from([tags.boolean, Number(value)]);
  if (value instanceof Date) return Buffer.concat([Buffer.from([tags.date]), encodeNumber(value.getTime())]);
  if (value instanceof ObjectId) return withEnd(tags.objectId, value.id);
  if (value instanceof Binary) return withEnd(tags.binary, value.value());
  if (value instanceof Timestamp)
    return Buffer.concat([Buffer.from([tags.timestamp]), encodeNumber(value.toNumber())]);
  if (Array.isArray(value)) return withEnd(tags.array, encodeKey(value as unknown[]));
  if (Object.getPrototypeOf(value) === Object.prototype) return withEnd(tags.object, serialize(value));
  return withEnd(tags.other, serialize({ value }));
}

/** The sign turned, so that negative numbers come first, and all bits of those. */
function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = tags.number;
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  const negative = (bytes[1] as number) & 0x80;
  for (let at = 1; at < 9; at++) {
    const byte = bytes[at] as number;
    bytes[at] = negative ? ~byte & 0xff : at === 1 ? byte ^ 0x80 : byte;
  }
  return bytes;
}

function encodeText(value: string): Buffer {
  return withEnd(tags.string, Buffer.from(value));
}

/** Two zeros end a value; a zero in it is followed by 255. */
function withEnd(tag: number, bytes: Uint8Array): Buffer {
  const escaped = bytes.includes(0) ? escapeZeros(bytes) : bytes;
  return Buffer.concat([Buffer.from([tag]), escaped, Buffer.alloc(2)]);
}

function escapeZeros(bytes: Uint8Array): Buffer {
  return Buffer.from([...bytes].flatMap((byte) => (byte === 0 ? [0, 255] : [byte])));
}
