import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

export const retentionClasses = ['requests', 'enquiries', 'accessLog'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** Of one desk and class: how many requests, enquiries, or files of which the log of openings was shortened. */
export interface RetentionCount {
  readonly deskId: string;
  readonly retentionClass: RetentionClass;
  readonly records: number;
}

/** What is past its term: families as random ids, and requests whose log of openings is too old. */
export interface DueForErasure {
  readonly families: readonly { readonly familyId: string; readonly counts: readonly RetentionCount[] }[];
  readonly accessLogs: readonly {
    readonly requestId: string;
    readonly deskId: string;
    readonly before: string;
  }[];
}

/**
 * One carrying out of the agreed retention. What is due is recorded first, so that a crash leaves a run that is known
 * to be unfinished and is finished with the same plan; then what was really done.
 */
export type RetentionEvent =
  | DomainEvent<'RetentionStarted', { runId: string } & DueForErasure>
  | DomainEvent<'RetentionCompleted', { runId: string; families: number; counts: readonly RetentionCount[] }>;

export const retentionEvents = defineEvents<RetentionEvent>({
  RetentionStarted: { version: 1, fields: { runId: 'clear', families: 'clear', accessLogs: 'clear' } },
  RetentionCompleted: { version: 1, fields: { runId: 'clear', families: 'clear', counts: 'clear' } },
});

export type RetentionCommand = { readonly runId: string } & (
  | ({ readonly type: 'StartRetention' } & DueForErasure)
  | {
      readonly type: 'CompleteRetention';
      readonly families: number;
      readonly counts: readonly RetentionCount[];
    }
);

export type RetentionState = 'none' | 'started' | 'completed';

export const retentionDecider: Decider<RetentionState, RetentionCommand, RetentionEvent> = {
  initialState: () => 'none',
  decide: (command, state) => {
    const { runId } = command;
    switch (command.type) {
      case 'StartRetention': {
        const { families, accessLogs } = command;
        return state === 'none' ? [{ type: 'RetentionStarted', data: { runId, families, accessLogs } }] : [];
      }
      case 'CompleteRetention': {
        const { families, counts } = command;
        return state === 'started' ? [{ type: 'RetentionCompleted', data: { runId, families, counts } }] : [];
      }
    }
  },
  evolve: (_state, event) => {
    switch (event.type) {
      case 'RetentionStarted':
        return 'started';
      case 'RetentionCompleted':
        return 'completed';
    }
  },
};

/** Adds counts up per desk and class. */
export function summed(counts: readonly RetentionCount[]): readonly RetentionCount[] {
  const sums = new Map<string, RetentionCount>();
  for (const count of counts) {
    const key = `${count.deskId} ${count.retentionClass}`;
    sums.set(key, { ...count, records: count.records + (sums.get(key)?.records ?? 0) });
  }
  return [...sums.values()];
}
