/** Every subject that is used on NATS; permissions and documents come from the same functions. */
export const subjects = {
  /** A command or query; queue group: the service that answers. */
  ask: (contract: string) => `ask.${contract}`,
  /** Pages of a producer's feed; queue group: the producer. */
  feedPages: (producer: string) => `feed.${producer}.read`,
  /** The live tail of a producer's events, in its JetStream stream. */
  event: (producer: string, type: string) => `events.${producer}.${type}`,
  events: (producer: string) => `events.${producer}.>`,
  /** How far a producer's feed is, each second. */
  heads: (producer: string) => `heads.${producer}`,
  inboxPrefix: (user: string) => `_INBOX.${user}`,
} as const;

export function streamOf(producer: string): string {
  return `events-${producer}`;
}
