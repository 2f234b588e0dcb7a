import {
  type DomainEvent,
  EventCodec,
  type EventCatalogue,
  type EventMetadata,
  type EventToAppend,
  type JsonObject,
  type RecordedEvent,
} from '@samenloket/event-sourcing';
import { SchemaLookup, upcastRecorded, withVersion } from './schema-lookup.js';

/** The codec of a service whose events hold no personal data: nothing is encrypted. */
export class ClearCodec<Event extends DomainEvent> extends EventCodec<Event> {
  private readonly schemas: SchemaLookup;

  /** @throws when the catalogue marks a field personal. */
  constructor(catalogue: EventCatalogue<Event>) {
    super();
    this.schemas = new SchemaLookup(catalogue);
    for (const [type, { personal }] of this.schemas.entries()) {
      if (personal.size > 0) {
        throw new Error(`Event type ${type} has personal fields: use a PersonalDataCodec for its catalogue.`);
      }
    }
  }

  async encode(
    id: string,
    event: Event,
    metadata: Omit<EventMetadata, 'schemaVersion'>,
  ): Promise<EventToAppend> {
    const schema = this.schemas.ofNew(event);
    return { id, type: event.type, data: event.data as JsonObject, metadata: withVersion(metadata, schema) };
  }

  async decode(recorded: RecordedEvent): Promise<Event> {
    const schema = this.schemas.of(recorded.type);
    const data = upcastRecorded(schema, recorded.data, recorded);
    return { type: recorded.type, data } as unknown as Event;
  }
}
