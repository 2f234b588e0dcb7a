import type {
  EventMetadata,
  EventToAppend,
  JsonObject,
  SubscriptionMessage,
} from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';

const metadata: EventMetadata = {
  schemaVersion: 1,
  happenedAt: '2026-03-01T09:00:00.000Z',
  actor: { subject: 'sample', role: 'desk-worker' },
  correlationId: 'sample',
  causationId: 'sample',
};

/** An event with a fresh id, to append in tests. */
export function anEvent(data: JsonObject = {}, changes: Partial<EventToAppend> = {}): EventToAppend {
  return { id: randomUUID(), type: 'sampleHappened', data, metadata, ...changes };
}

/** Events that carry their number, from 0. */
export function someEvents(count: number): EventToAppend[] {
  return Array.from({ length: count }, (_, n) => anEvent({ n }));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Reads a subscription until the condition holds for what came so far, then leaves it. */
export async function collectMessages(
  messages: AsyncIterable<SubscriptionMessage>,
  enough: (soFar: readonly SubscriptionMessage[]) => boolean,
): Promise<SubscriptionMessage[]> {
  const collected: SubscriptionMessage[] = [];
  for await (const message of messages) {
    collected.push(message);
    if (enough(collected)) break;
  }
  return collected;
}
