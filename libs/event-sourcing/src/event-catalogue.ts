import type { DomainEvent, JsonObject, Personal } from './event.js';

type IsPersonal<T> = null extends T ? true : false;

/** Marks one field: `personal` exactly when its type is `Personal<…>`, else `clear`. */
export type FieldMark<T> = IsPersonal<T> extends true ? 'personal' : 'clear';

/** Brings stored data of an older schema version to the next one. */
export type Upcast = (data: JsonObject) => JsonObject;

export interface EventSchema<Data extends object = object> {
  /** Version written today; versions 1 … version−1 each have an upcast. */
  readonly version: number;
  readonly fields: { readonly [Field in keyof Data]-?: FieldMark<Data[Field]> };
  /** `upcasts[n]` turns version n into n+1. */
  readonly upcasts?: { readonly [fromVersion: number]: Upcast };
}

/**
 * The schemas of a service's events. Complete by type: an event or a field that is not listed, or a personal field
 * marked clear, does not compile.
 */
export type EventCatalogue<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: EventSchema<Extract<Event, { type: Type }>['data']>;
};

export function defineEvents<Event extends DomainEvent>(
  catalogue: EventCatalogue<Event>,
): EventCatalogue<Event> {
  return catalogue;
}

/** A catalogue whose event types are no longer known, for code that serves them all. */
export type AnyCatalogue = Readonly<Record<string, EventSchema>>;

/** Names of the fields that must be encrypted. */
export function personalFields(schema: EventSchema): string[] {
  return Object.entries(schema.fields)
    .filter(([, mark]) => (mark as Personal<string>) === 'personal')
    .map(([field]) => field);
}

/** Runs every upcast from the stored version to today's. */
export function upcast(schema: EventSchema, data: JsonObject, storedVersion: number): JsonObject {
  let current = data;
  for (let version = storedVersion; version < schema.version; version++) {
    const step = schema.upcasts?.[version];
    if (!step) throw new Error(`No upcast from schema version ${version} to ${version + 1}`);
    current = step(current);
  }
  return current;
}
