import 'reflect-metadata';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { projected } from '@samenloket/read-models/testing';
import {
  reportedDesks,
  type ReportedDeskDocument,
} from '../read-models/reported-desks/reported-desks.view.js';
import {
  reportedRequests,
  type ReportedRequest,
} from '../read-models/reported-requests/reported-requests.view.js';

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

export interface ReportedWorld {
  readonly desks: readonly ReportedDeskDocument[];
  readonly requests: readonly ReportedRequest[];
}

export function worldOf(events: readonly SourcedEvent[]): ReportedWorld {
  const ofIntake = events.filter(({ producer }) => producer === 'intake');
  return {
    desks: [...projected(reportedDesks, ofIntake).values()],
    requests: [...projected(reportedRequests, events).values()],
  };
}
