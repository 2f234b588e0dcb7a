import type { JsonObject, SourcedEvent } from '@samenloket/event-sourcing';

/** What a test says of an event beside its type and data; the rest is filled in. */
export type SourcedOverrides = Partial<Omit<SourcedEvent, 'type' | 'data' | 'metadata'>> & {
  readonly metadata?: Partial<SourcedEvent['metadata']>;
};

const instant = '2026-01-05T09:00:00.000Z';
let lastPosition = 0;

/** An event as a consumer sees it. Positions rise by one from call to call; one that is given does not count. */
export function sourced(type: string, data: object, overrides: SourcedOverrides = {}): SourcedEvent {
  const { metadata, ...rest } = overrides;
  const position = rest.position ?? ++lastPosition;
  return {
    id: `event-${position}`,
    producer: 'intake',
    stream: 'careRequest-1',
    revision: 0,
    recordedAt: instant,
    ...rest,
    position,
    type,
    data: data as JsonObject,
    metadata: {
      schemaVersion: 1,
      happenedAt: instant,
      actor: { subject: 'subject-1', role: 'deskWorker' },
      correlationId: 'correlation-1',
      causationId: 'causation-1',
      ...metadata,
    },
  };
}
