import { type Document, deserialize, serialize } from 'bson';

const opReply = 1;
const opQuery = 2004;
const opMessage = 2013;
const headerBytes = 16;
const checksumPresent = 1;
const moreToCome = 2;
const exhaustAllowed = 2 ** 16;

/** Numbers come as JavaScript numbers; binary values stay as they are, so that they can be stored again. */
export const readBson = (bytes: Uint8Array): Document => deserialize(bytes, { promoteBuffers: false });

export interface Request {
  readonly requestId: number;
  /** `query`: the first handshake of a connection, which is answered in the old form. */
  readonly form: 'message' | 'query';
  readonly body: Document;
  /** The client wants no answer. */
  readonly silent: boolean;
  /** The client takes more than one answer. */
  readonly exhausts: boolean;
}

/** @throws RangeError when the bytes are no request of MongoDB's wire protocol */
export function readRequest(frame: Buffer): Request {
  const requestId = frame.readInt32LE(4);
  const operation = frame.readInt32LE(12);
  if (operation === opMessage) return { requestId, form: 'message', ...readSections(frame) };
  if (operation === opQuery)
    return { requestId, form: 'query', body: readQuery(frame), silent: false, exhausts: false };
  throw new RangeError(`Operation code ${operation} is not spoken here.`);
}

/** Body and document sequences: `documents`, `updates` and `deletes` come apart from the body when there are many. */
function readSections(frame: Buffer): Pick<Request, 'body' | 'silent' | 'exhausts'> {
  const flags = frame.readUInt32LE(headerBytes);
  const end = frame.length - (flags & checksumPresent ? 4 : 0);
  let body: Document = {};
  const sequences: Document = {};
  let at = headerBytes + 4;
  while (at < end) {
    const kind = frame.readUInt8(at);
    const size = frame.readInt32LE(at + 1);
    const section = frame.subarray(at + 1, at + 1 + size);
    if (kind === 0) body = readBson(section);
    else Object.assign(sequences, readSequence(section));
    at += 1 + size;
  }
  const [silent, exhausts] = [(flags & moreToCome) !== 0, (flags & exhaustAllowed) !== 0];
  return { body: { ...body, ...sequences }, silent, exhausts };
}

function readSequence(section: Buffer): Document {
  const nameEnd = section.indexOf(0, 4);
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at))
    documents.push(readBson(section.subarray(at, at + section.readInt32LE(at))));
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

function readQuery(frame: Buffer): Document {
  const nameEnd = frame.indexOf(0, headerBytes + 4);
  const database = frame.toString('utf8', headerBytes + 4, nameEnd).split('.')[0];
  return { ...readBson(frame.subarray(nameEnd + 9)), $db: database };
}

/** The answer to a request; `reply` may be BSON already. With `more`, others follow unasked. */
export function writeReply(request: Request, reply: Document | Buffer, more = false): Buffer {
  const bytes = Buffer.isBuffer(reply) ? reply : serialize(reply, { ignoreUndefined: true });
  const prefix = request.form === 'message' ? Buffer.alloc(5) : oldReplyFields();
  if (more) prefix.writeUInt32LE(moreToCome, 0);
  const header = Buffer.alloc(headerBytes);
  header.writeInt32LE(headerBytes + prefix.length + bytes.length, 0);
  header.writeInt32LE(request.requestId, 8);
  header.writeInt32LE(request.form === 'message' ? opMessage : opReply, 12);
  return Buffer.concat([header, prefix, bytes]);
}

/** Flags, cursor id and start are 0; one document. */
function oldReplyFields(): Buffer {
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(1, 16);
  return fields;
}
