import {
  type AnyCatalogue,
  categoryOf,
  type EventSchema,
  type RecordedEvent,
} from '@samenloket/event-sourcing';

/** Something about the log that cannot be; names where, never what stands there. */
export interface LogFault {
  readonly where: string;
  readonly what: string;
}

export interface LogCheck {
  /** Faults of the next event, given all that came before it. */
  readonly next: (event: RecordedEvent) => LogFault[];
}

/**
 * Order of positions, revisions without gap, moments in order within a stream, every event known and with exactly its
 * schema's fields. Across streams moments may lag: replicas on several machines write them down by their own clocks.
 */
export function logCheck(catalogues: Readonly<Record<string, AnyCatalogue>>): LogCheck {
  const streams = new Map<string, { readonly revision: number; readonly recordedAt: string }>();
  const none = { revision: -1, recordedAt: '' };
  let position = 0;
  return {
    next: (event) => {
      const faults: string[] = [];
      if (event.position <= position) faults.push(`position ${event.position} after ${position}`);
      const { revision, recordedAt } = streams.get(event.stream) ?? none;
      if (event.recordedAt < recordedAt) faults.push(`recorded at ${event.recordedAt}, before ${recordedAt}`);
      const expected = revision + 1;
      if (event.revision !== expected) faults.push(`revision ${event.revision} where ${expected} is due`);
      faults.push(...schemaFaults(catalogues[categoryOf(event.stream)]?.[event.type], event));
      streams.set(event.stream, { revision: event.revision, recordedAt: event.recordedAt });
      ({ position } = event);
      return faults.map((what) => ({
        where: `position ${event.position} (${event.stream} ${event.revision})`,
        what,
      }));
    },
  };
}

function schemaFaults(schema: EventSchema | undefined, { type, data, metadata }: RecordedEvent): string[] {
  if (!schema) return [`event type ${type} is not in the catalogue`];
  if (metadata.schemaVersion > schema.version)
    return [`${type} has version ${metadata.schemaVersion}, newer than ours`];
  if (metadata.schemaVersion < schema.version) return [];
  const marks = schema.fields as Readonly<Record<string, string>>;
  return Object.keys(data)
    .filter((field) =>
      field === 'personal' ? !Object.values(marks).includes('personal') : marks[field] !== 'clear',
    )
    .map((field) => `${type}: field ${field} is not a clear field of its schema`);
}
