import {
  DomainError,
  type DomainEvent,
  EventCodec,
  type EventCatalogue,
  type EventMetadata,
  type EventToAppend,
  type Json,
  type JsonObject,
  type RecordedEvent,
} from '@samenloket/event-sourcing';
import type { KeyStore } from './key-store.js';
import { SchemaLookup, upcastRecorded, withVersion } from './schema-lookup.js';
import { seal, unseal } from './sealed-fields.js';

/** Where the ciphertext of all personal fields of an event stands in its stored data. */
const sealedField = 'personal';

/**
 * Takes the personal fields out of the data and stores them as one ciphertext under the family's key. Once that key
 * is erased they read as `null`; upcasts then see the data without them.
 */
export class PersonalDataCodec<Event extends DomainEvent> extends EventCodec<Event> {
  private readonly schemas: SchemaLookup;

  constructor(
    catalogue: EventCatalogue<Event>,
    private readonly keys: Pick<KeyStore, 'keyFor' | 'existingKey'>,
  ) {
    super();
    this.schemas = new SchemaLookup(catalogue);
    for (const [type, { fields }] of this.schemas.entries()) {
      if (Object.hasOwn(fields, sealedField)) {
        throw new Error(
          `Event type ${type} may not have a field "${sealedField}": the ciphertext stands there.`,
        );
      }
    }
  }

  /** @throws DomainError ERASED when the family's key is erased. */
  async encode(
    id: string,
    event: Event,
    metadata: Omit<EventMetadata, 'schemaVersion'>,
  ): Promise<EventToAppend> {
    const { type } = event;
    const schema = this.schemas.ofNew(event);
    const { familyId } = metadata;
    if (schema.personal.size > 0 && familyId === undefined) {
      throw new Error(`Event type ${type} has personal fields: its metadata must name the family.`);
    }
    const [clear, personal] = apart(event.data as JsonObject, schema.personal);
    const data =
      personal && familyId !== undefined
        ? {
            ...clear,
            [sealedField]: seal(personal, await this.keys.keyFor(familyId), { eventId: id, type, familyId }),
          }
        : clear;
    return { id, type, data, metadata: withVersion(metadata, schema) };
  }

  /** @throws DomainError UNAVAILABLE when the keys cannot be read now */
  async decode(recorded: RecordedEvent): Promise<Event> {
    const schema = this.schemas.of(recorded.type);
    const { [sealedField]: sealed, ...clear } = recorded.data;
    const readable = sealed === undefined ? clear : { ...clear, ...(await this.open(sealed, recorded)) };
    const data: Record<string, Json | undefined> = { ...upcastRecorded(schema, readable, recorded) };
    for (const field of schema.personal) data[field] ??= null;
    return { type: recorded.type, data } as unknown as Event;
  }

  private async open(
    sealed: Json,
    { id, type, stream, revision, metadata }: RecordedEvent,
  ): Promise<JsonObject> {
    const { familyId } = metadata;
    const key = familyId === undefined ? null : await this.keys.existingKey(familyId).catch(keysUnavailable);
    if (familyId !== undefined && key === null) return {};
    try {
      return unseal(sealed as string, key as Buffer, { eventId: id, type, familyId: familyId as string });
    } catch {
      // The cause is left out: it adds nothing, and might quote what was decrypted.
      throw new Error(
        `Stream ${stream} revision ${revision}: its personal data was changed or belongs to another event. ` +
          'Restore the data from a backup.',
      );
    }
  }
}

function keysUnavailable(cause: unknown): never {
  const error = new DomainError('UNAVAILABLE', 'The keys of the families cannot be read now. Try again.');
  error.cause = cause;
  throw error;
}

/** The clear fields, and the personal ones that have a value; `undefined` when none has. */
function apart(
  data: JsonObject,
  marked: ReadonlySet<string>,
): [clear: JsonObject, personal: JsonObject | undefined] {
  if (marked.size === 0) return [data, undefined];
  const clear: Record<string, Json | undefined> = {};
  const personal: Record<string, Json | undefined> = {};
  for (const [field, value] of Object.entries(data)) {
    if (!marked.has(field)) clear[field] = value;
    else if (value !== null && value !== undefined) personal[field] = value;
  }
  return [clear, Object.keys(personal).length > 0 ? personal : undefined];
}
