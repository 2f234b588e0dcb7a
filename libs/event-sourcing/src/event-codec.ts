import type { DomainEvent, EventMetadata, EventToAppend, RecordedEvent } from './event.js';

/**
 * Between domain events and what is stored: schema versions, upcasting, encryption of personal fields.
 * `encode` needs `metadata.familyId` when the event type has personal fields.
 */
export abstract class EventCodec<Event extends DomainEvent> {
  abstract encode(
    id: string,
    event: Event,
    metadata: Omit<EventMetadata, 'schemaVersion'>,
  ): Promise<EventToAppend>;
  /** Personal fields are `null` when the family's key is erased. */
  abstract decode(recorded: RecordedEvent): Promise<Event>;
}
