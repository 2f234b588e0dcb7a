import {
  type AnyCatalogue,
  type DomainEvent,
  type EventMetadata,
  type EventSchema,
  type JsonObject,
  personalFields,
  type RecordedEvent,
  upcast,
} from '@samenloket/event-sourcing';

export interface KnownSchema extends EventSchema {
  readonly personal: ReadonlySet<string>;
}

/** The schemas of a catalogue by event type, ready for checking every event that is written or read. */
export class SchemaLookup {
  private readonly schemas: ReadonlyMap<string, KnownSchema>;

  constructor(catalogue: AnyCatalogue) {
    this.schemas = new Map(
      Object.entries(catalogue).map(([type, schema]) => [
        type,
        { ...schema, personal: new Set(personalFields(schema)) },
      ]),
    );
  }

  entries(): Iterable<[type: string, schema: KnownSchema]> {
    return this.schemas.entries();
  }

  of(type: string): KnownSchema {
    const schema = this.schemas.get(type);
    if (!schema) throw new Error(`Event type ${type} is not in the catalogue. List it in defineEvents.`);
    return schema;
  }

  /** The schema of an event about to be written, all of whose fields are marked. */
  ofNew({ type, data }: DomainEvent): KnownSchema {
    const schema = this.of(type);
    for (const field of Object.keys(data)) {
      if (!Object.hasOwn(schema.fields, field)) {
        throw new Error(
          `Event type ${type} has no field ${field} in the catalogue. Mark it clear or personal.`,
        );
      }
    }
    return schema;
  }
}

export function withVersion(
  metadata: Omit<EventMetadata, 'schemaVersion'>,
  { version }: EventSchema,
): EventMetadata {
  return { ...metadata, schemaVersion: version };
}

/** Stored data in today's schema. */
export function upcastRecorded(schema: EventSchema, data: JsonObject, recorded: RecordedEvent): JsonObject {
  const { schemaVersion } = recorded.metadata;
  if (schemaVersion > schema.version) {
    throw new Error(
      `Stream ${recorded.stream} revision ${recorded.revision}: schema version ${schemaVersion} of ` +
        `${recorded.type} is newer than this program knows. Update the program.`,
    );
  }
  return upcast(schema, data, schemaVersion);
}
