import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** What organisers' systems hear of; the names stand in the API's documentation. */
export const notices = [
  'offer.accepted',
  'offer.declined',
  'offer.expired',
  'offer.withdrawn',
  'offer.acceptanceCancelled',
  'enrolment.started',
  'enrolment.changed',
  'enrolment.ended',
] as const;
export type Notice = (typeof notices)[number];

/** Ids only: who may know more asks the API with its own token. */
export interface NoticeContent {
  readonly type: Notice;
  /** ISO instant. */
  readonly occurredAt: string;
  /** Rises with every event of the platform: tells which of two is later. */
  readonly sequence: number;
  readonly locationId: string;
  readonly requestId?: string;
  readonly offerId?: string;
  readonly enrolmentId?: string;
}

interface OfDelivery {
  readonly deliveryId: string;
  readonly webhookId: string;
}

export type DeliveryEvent =
  | DomainEvent<'DeliveryAsked', OfDelivery & { notice: NoticeContent }>
  /** `code`: a status as `HTTP 503`, or the network's own code. `retryAt`: ISO instant of the next try. */
  | DomainEvent<'DeliveryFailed', OfDelivery & { attempt: number; code: string; retryAt: string }>
  | DomainEvent<'DeliverySucceeded', OfDelivery & { attempt: number; code: string }>;

const ofDelivery = { deliveryId: 'clear', webhookId: 'clear' } as const;

export const deliveryEvents = defineEvents<DeliveryEvent>({
  DeliveryAsked: { version: 1, fields: { ...ofDelivery, notice: 'clear' } },
  DeliveryFailed: {
    version: 1,
    fields: { ...ofDelivery, attempt: 'clear', code: 'clear', retryAt: 'clear' },
  },
  DeliverySucceeded: { version: 1, fields: { ...ofDelivery, attempt: 'clear', code: 'clear' } },
});

export interface DeliveryState {
  readonly asked?: OfDelivery & { readonly notice: NoticeContent };
  readonly attempts: number;
  readonly retryAt?: string;
  readonly isDone: boolean;
}

export type DeliveryCommand =
  | (OfDelivery & { readonly type: 'AskDelivery'; readonly notice: NoticeContent })
  /** ISO instant `now`; a `code` without `succeeded` is a failure. */
  | {
      readonly type: 'NoteAttempt';
      readonly code: string;
      readonly succeeded: boolean;
      readonly now: string;
    };

const firstPauseMs = 30_000;
const longestPauseMs = 6 * 3_600_000;

/** Half a minute, a minute, two … at most six hours. */
export function pauseAfter(failed: number): number {
  return Math.min(firstPauseMs * 2 ** (failed - 1), longestPauseMs);
}

export const deliveryDecider: Decider<DeliveryState, DeliveryCommand, DeliveryEvent> = {
  initialState: () => ({ attempts: 0, isDone: false }),
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'DeliveryAsked':
        return { ...state, asked: data };
      case 'DeliveryFailed':
        return { ...state, attempts: data.attempt, retryAt: data.retryAt };
      case 'DeliverySucceeded':
        return { ...state, attempts: data.attempt, isDone: true };
    }
  },
  decide: (command, { asked, attempts, isDone }) => {
    if (command.type === 'AskDelivery') {
      const { type: _, ...data } = command;
      return asked ? [] : [{ type: 'DeliveryAsked', data }];
    }
    if (!asked || isDone) return [];
    const { code, succeeded, now } = command;
    const { deliveryId, webhookId } = asked;
    const attempt = attempts + 1;
    if (succeeded) return [{ type: 'DeliverySucceeded', data: { deliveryId, webhookId, attempt, code } }];
    const retryAt = new Date(Date.parse(now) + pauseAfter(attempt)).toISOString();
    return [{ type: 'DeliveryFailed', data: { deliveryId, webhookId, attempt, code, retryAt } }];
  },
};
