import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

export const erasureReasons = ['askedByFamily', 'retentionExpired', 'registeredInError', 'other'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** What was erased: ids and counts, nothing that tells who it was. */
export interface Erased {
  readonly requestIds: readonly string[];
  readonly enquiryIds: readonly string[];
}

/**
 * The erasure of one family. What was asked is kept before anything is erased, so that a crash at any point leaves
 * an erasure that is known to be unfinished, and every step may be done again until `ErasureCompleted` stands.
 */
export type ErasureEvent =
  | DomainEvent<'ErasureRequested', { familyId: string; reason: ErasureReason }>
  | DomainEvent<'ErasureCompleted', { familyId: string } & Erased>;

export const erasureEvents = defineEvents<ErasureEvent>({
  ErasureRequested: { version: 1, fields: { familyId: 'clear', reason: 'clear' } },
  ErasureCompleted: {
    version: 1,
    fields: { familyId: 'clear', requestIds: 'clear', enquiryIds: 'clear' },
  },
});

export type ErasureCommand =
  | { readonly type: 'RequestErasure'; readonly familyId: string; readonly reason: ErasureReason }
  | ({ readonly type: 'CompleteErasure'; readonly familyId: string } & Erased);

export type ErasureState =
  | { readonly status: 'none' }
  | { readonly status: 'requested'; readonly reason: ErasureReason }
  | { readonly status: 'completed'; readonly reason: ErasureReason; readonly erased: Erased };

export const erasureDecider: Decider<ErasureState, ErasureCommand, ErasureEvent> = {
  initialState: () => ({ status: 'none' }),
  decide: (command, state) => {
    switch (command.type) {
      case 'RequestErasure': {
        const { familyId, reason } = command;
        return state.status === 'none' ? [{ type: 'ErasureRequested', data: { familyId, reason } }] : [];
      }
      case 'CompleteErasure': {
        const { familyId, requestIds, enquiryIds } = command;
        return state.status === 'requested'
          ? [{ type: 'ErasureCompleted', data: { familyId, requestIds, enquiryIds } }]
          : [];
      }
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ErasureRequested':
        return { status: 'requested', reason: event.data.reason };
      case 'ErasureCompleted': {
        const { requestIds, enquiryIds } = event.data;
        return state.status === 'none'
          ? state
          : { status: 'completed', reason: state.reason, erased: { requestIds, enquiryIds } };
      }
    }
  },
};
