/** What an own system hears of, by the names in the messages (docs/api.md, "Webhooks"). */
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
