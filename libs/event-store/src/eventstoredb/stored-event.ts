import type { EventMetadata, EventToAppend, JsonObject, RecordedEvent } from '@samenloket/event-sourcing';
import { type EventData, jsonEvent, type ResolvedEvent } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';

/** What the adapter keeps beside the event's own metadata, under one key that no reader sees. */
interface Kept {
  readonly eventId: string;
  /** ISO instant by the writer's clock. The server's own `created` is new after a restore into another store. */
  readonly recordedAt: string;
}

type StoredMetadata = EventMetadata & { readonly samenloket?: Kept };

type StoredEvent = NonNullable<ResolvedEvent['event']>;

/**
 * As it is written. The id that EventStoreDB sees names this attempt to write it, the event's own id is kept in the
 * metadata: so the server answers success to who wrote the event, and to nobody else.
 */
export function toStore(event: EventToAppend, recordedAt: string): EventData {
  const kept: Kept = { eventId: event.id, recordedAt };
  return jsonEvent({
    id: randomUUID(),
    type: event.type,
    data: event.data,
    metadata: { ...event.metadata, samenloket: kept },
  });
}

/** Events that another program wrote have no id and instant of ours, so the server's stand in. */
export function fromStore(stored: StoredEvent, position: number): RecordedEvent {
  const { samenloket: kept, ...metadata } = stored.metadata as unknown as StoredMetadata;
  return {
    id: kept?.eventId ?? stored.id,
    type: stored.type,
    data: stored.data as JsonObject,
    metadata,
    stream: stored.streamId,
    revision: Number(stored.revision),
    position,
    recordedAt: kept?.recordedAt ?? stored.created.toISOString(),
  };
}
