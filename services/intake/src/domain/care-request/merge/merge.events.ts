import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** At the request that gave way. It is closed and reopened in the same append, so every count follows by itself. */
export type MergeEvent =
  | DomainEvent<'CareRequestMerged', { intoRequestId: string }>
  | DomainEvent<'CareRequestUnmerged', { fromRequestId: string }>;

export const mergeEvents = defineEvents<MergeEvent>({
  CareRequestMerged: { version: 1, fields: { intoRequestId: 'clear' } },
  CareRequestUnmerged: { version: 1, fields: { fromRequestId: 'clear' } },
});
