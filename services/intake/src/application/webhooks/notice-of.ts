import type { MatchingIntegrationEvent, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { Notice, NoticeContent } from '../../domain/webhook/webhook-delivery.js';

type Told = MatchingIntegrationEvent | ProviderCapacityIntegrationEvent;

const noticeTypes: Partial<Record<Told['type'], Notice>> = {
  'matching.offerAccepted.v1': 'offer.accepted',
  'matching.offerDeclined.v1': 'offer.declined',
  'matching.offerExpired.v1': 'offer.expired',
  'matching.offerWithdrawn.v1': 'offer.withdrawn',
  'matching.acceptanceCancelled.v1': 'offer.acceptanceCancelled',
  'providerCapacity.enrolmentStarted.v1': 'enrolment.started',
  'providerCapacity.enrolmentChanged.v1': 'enrolment.changed',
  'providerCapacity.enrolmentEnded.v1': 'enrolment.ended',
};

/** What an organiser's system hears of an event, without where: some events of an offer do not say. */
export function noticeOf({
  type,
  data,
  position,
  metadata,
}: SourcedEvent): Omit<NoticeContent, 'locationId'> | undefined {
  const notice = noticeTypes[type as Told['type']];
  if (!notice || metadata.imported) return undefined;
  const { requestId, offerId, enrolmentId } = data as Readonly<Record<string, string | undefined>>;
  return {
    type: notice,
    occurredAt: metadata.happenedAt,
    sequence: position,
    ...(requestId !== undefined && { requestId }),
    ...(offerId !== undefined && { offerId }),
    ...(enrolmentId !== undefined && { enrolmentId }),
  };
}
