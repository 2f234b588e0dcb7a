import 'reflect-metadata';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import {
  reportedDesks,
  type ReportedDeskDocument,
} from '../read-models/reported-desks/reported-desks.view.js';
import {
  reportedRequests,
  type ReportedRequest,
} from '../read-models/reported-requests/reported-requests.view.js';
import type { View } from '@samenloket/read-models';

/** An integration event before it has a position: what a test says happened, and when. */
export interface FeedEvent {
  readonly type: string;
  readonly data: object;
  /** ISO instant. */
  readonly happenedAt: string;
  /** ISO instant; default: the same. */
  readonly recordedAt?: string;
}

/** Gives events their positions, in this order. */
export function sourced(events: readonly FeedEvent[]): SourcedEvent[] {
  return events.map((event, index) => ({
    id: `event-${index + 1}`,
    type: event.type,
    data: event.data as SourcedEvent['data'],
    producer: event.type.split('.')[0] ?? '',
    position: index + 1,
    stream: 'careRequest-test',
    revision: index,
    recordedAt: event.recordedAt ?? event.happenedAt,
    metadata: {
      schemaVersion: 1,
      happenedAt: event.happenedAt,
      actor: { subject: 'tests', role: 'deskWorker' },
      correlationId: 'tests',
      causationId: 'tests',
    },
  }));
}

/** The documents of a view after these events, by id. */
export function projected<Doc extends object>(
  view: View<Doc>,
  events: readonly SourcedEvent[],
): Map<string, Doc> {
  const documents = new Map<string, Doc>();
  for (const event of events) {
    if (!view.producers.includes(event.producer)) continue;
    for (const key of view.keys(event)) {
      const after = view.project(documents.get(key), event, key);
      if (after) documents.set(key, after);
      else documents.delete(key);
    }
  }
  return documents;
}

export interface ReportedWorld {
  readonly desks: readonly ReportedDeskDocument[];
  readonly requests: readonly ReportedRequest[];
}

export function worldOf(events: readonly SourcedEvent[]): ReportedWorld {
  return {
    desks: [...projected(reportedDesks, events).values()],
    requests: [...projected(reportedRequests, events).values()],
  };
}
