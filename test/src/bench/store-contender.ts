import type { EventToAppend } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

/** A store under measurement. All contenders get the same events, and each append must be durable when it resolves. */
export interface StoreContender {
  readonly name: string;
  readonly appendSingle: (stream: string, event: EventToAppend) => Promise<void>;
  /** Reads all events from the first to the last, parsed; answers how many. */
  readonly readAll: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** An event of an ordinary size: half a kilobyte of data and metadata. */
export function benchEvent(): EventToAppend {
  const correlationId = randomUUID();
  return {
    id: randomUUID(),
    type: 'careRequestRegistered',
    data: {
      askedOn: '2026-03-01',
      wantedStart: '2026-09-01',
      originalStart: '2026-09-01',
      municipality: '31005',
      pattern: 'ma:D di:D wo:V do:N',
      personal: 'c'.repeat(180),
    },
    metadata: {
      schemaVersion: 1,
      happenedAt: '2026-03-01T09:00:00.000Z',
      actor: { subject: randomUUID(), role: 'desk-worker' },
      deskId: 'LLK-1',
      familyId: randomUUID(),
      correlationId,
      causationId: correlationId,
    },
  };
}

export function freshStream(): string {
  return `careRequest-${randomUUID()}`;
}
