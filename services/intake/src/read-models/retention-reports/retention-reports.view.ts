import { categoryOf, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';
import type { DueForErasure, RetentionCount, RetentionEvent } from '../../domain/retention/retention.js';
import { ownProducer } from '../own-event.js';

/** What one run of the retention had to do and did. */
export interface RetentionReportDoc {
  readonly runId: string;
  readonly status: 'started' | 'completed';
  readonly startedAt: string;
  readonly completedAt: string | null;
  /** Until it is completed. */
  readonly due: DueForErasure | null;
  readonly families: number;
  readonly counts: readonly RetentionCount[];
}

export const retentionReportsView: View<RetentionReportDoc> = {
  name: 'retentionReports',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'status', paths: ['status'] },
    { name: 'started', paths: ['startedAt'] },
  ],
  keys: (sourced) => {
    const event = retentionEvent(sourced);
    return event ? [event.data.runId] : [];
  },
  project: (doc, sourced) => {
    const event = retentionEvent(sourced);
    const at = sourced.metadata.happenedAt;
    switch (event?.type) {
      case 'RetentionStarted': {
        const { runId, families, accessLogs } = event.data;
        const started = { runId, status: 'started', startedAt: at, completedAt: null } as const;
        return { ...started, due: { families, accessLogs }, families: 0, counts: [] };
      }
      case 'RetentionCompleted': {
        const { families, counts } = event.data;
        return doc && { ...doc, status: 'completed', completedAt: at, due: null, families, counts };
      }
      case undefined:
        return doc;
    }
  },
};

function retentionEvent(event: SourcedEvent): RetentionEvent | undefined {
  const isOwn = event.producer === ownProducer && categoryOf(event.stream) === 'retention';
  return isOwn ? (event as unknown as RetentionEvent) : undefined;
}
