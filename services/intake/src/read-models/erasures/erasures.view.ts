import type { View } from '@samenloket/read-models';
import type { Erased, ErasureReason } from '../../domain/erasure/erasure.js';
import { ownEvent, ownProducer } from '../own-event.js';

/** Receipt of an erasure, and until it is completed, the note that it has to be finished. */
export interface ErasureDoc {
  readonly familyId: string;
  readonly reason: ErasureReason;
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly completedAt: string | null;
  readonly erased: Erased | null;
  readonly status: 'requested' | 'completed';
}

export const erasuresView: View<ErasureDoc> = {
  name: 'erasures',
  version: 1,
  producers: [ownProducer],
  indexes: [{ name: 'status', paths: ['status'] }],
  keys: (sourced) => {
    const event = ownEvent(sourced);
    return event.type === 'ErasureRequested' || event.type === 'ErasureCompleted'
      ? [event.data.familyId]
      : [];
  },
  project: (doc, sourced) => {
    const event = ownEvent(sourced);
    const { happenedAt, actor } = event.metadata;
    if (event.type === 'ErasureRequested') {
      const { familyId, reason } = event.data;
      const requested = { requestedAt: happenedAt, requestedBy: actor.subject };
      return { familyId, reason, ...requested, completedAt: null, erased: null, status: 'requested' };
    }
    if (event.type !== 'ErasureCompleted' || !doc) return doc;
    const { requestIds, enquiryIds } = event.data;
    return { ...doc, completedAt: happenedAt, erased: { requestIds, enquiryIds }, status: 'completed' };
  },
};
