import type { EventMetadata, EventToAppend, RecordedEvent } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

/** An event as a client proposes it: bytes, whose meaning the server does not know. */
export interface ProposedRecord {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface StoredRecord extends ProposedRecord {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** Milliseconds since 1970. */
  readonly created: number;
}

type Kept = {
  readonly id: string;
  readonly contentType: string;
  readonly data: string;
  readonly metadata: string;
};

/** The double's storage wants metadata; nothing reads this. */
const unread: EventMetadata = {
  schemaVersion: 1,
  happenedAt: '1970-01-01T00:00:00.000Z',
  actor: { subject: 'double', role: 'double' },
  correlationId: 'double',
  causationId: 'double',
};

/** EventStoreDB may hold one id many times, the storage may not: so the record's id is kept in its data. */
export function toStorage({ id, type, contentType, data, metadata }: ProposedRecord): EventToAppend {
  const kept: Kept = { id, contentType, data: base64(data), metadata: base64(metadata) };
  return { id: randomUUID(), type, data: kept, metadata: unread };
}

const read = new WeakMap<RecordedEvent, StoredRecord>();

/** Every subscription looks at the same events: each is read once. */
export function fromStorage(event: RecordedEvent): StoredRecord {
  const known = read.get(event);
  if (known) return known;
  const record = recordOf(event);
  read.set(event, record);
  return record;
}

function recordOf({ type, stream, revision, position, recordedAt, data }: RecordedEvent): StoredRecord {
  const kept = data as Kept;
  return {
    id: kept.id,
    type,
    contentType: kept.contentType,
    data: Buffer.from(kept.data, 'base64'),
    metadata: Buffer.from(kept.metadata, 'base64'),
    stream,
    revision,
    position,
    created: Date.parse(recordedAt),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
