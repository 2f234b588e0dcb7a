/** JSON as it is stored: what cannot be written as JSON cannot be an event. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Something that happened in the domain. `type` is an explicit string, never a class name. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * A field that tells who somebody is: name, birth date, contact, notes. Encrypted with the family's key when
 * stored; `null` once that key is erased, or when it was never known.
 */
export type Personal<T> = T | null;

/** Who did it, in which role. `subject` is a random id, never a name. */
export interface Actor {
  readonly subject: string;
  readonly role: string;
}

/** What every event carries beside its data. Holds no personal data: it is stored in the clear. */
export interface EventMetadata {
  readonly schemaVersion: number;
  /** ISO instant at which it happened; for imported history, the start of that day in Brussels. */
  readonly happenedAt: string;
  readonly actor: Actor;
  /** Subject for whom the actor acted: a family at the counter, an organiser that phones. */
  readonly onBehalfOf?: string;
  readonly channel?: string;
  readonly deskId?: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
  /** Imported history: it starts no message, reminder, term or reconfirmation. */
  readonly imported?: true;
  /** The family whose key encrypts the personal fields; a random id. */
  readonly familyId?: string;
}

/** An event on its way to the store; `id` (UUID) makes a repeated append harmless. */
export interface EventToAppend {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** An event as the store holds it. */
export interface RecordedEvent extends EventToAppend {
  /** `category-id`, one dash before the id's own. */
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: number;
  /** Place among all events of the store, from 1, rising, not always by one. */
  readonly position: number;
  /**
   * ISO instant at which the store took it, by the clock of who wrote it. Never falls along its stream. Between streams
   * it may fall as `position` rises, by as much as the clocks of several writers differ; with one writer it does not.
   */
  readonly recordedAt: string;
}

export function streamName(category: string, id: string): string {
  return `${category}-${id}`;
}

export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}
