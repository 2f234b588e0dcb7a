import type { MatchingIntegrationEvent, ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { JsonObject } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import type { IntakeUnderTest } from './intake-under-test.js';

type Told = (MatchingIntegrationEvent | ProviderCapacityIntegrationEvent) & { readonly imported?: true };

/** Another service tells of something, now by the clock. */
export async function tellOf(
  { store, clock }: IntakeUnderTest,
  category: 'offers' | 'location',
  id: string,
  ...events: readonly Told[]
): Promise<void> {
  const correlationId = randomUUID();
  const told = events.map(({ type, data, imported }) => ({
    id: randomUUID(),
    type,
    data: data as unknown as JsonObject,
    metadata: {
      schemaVersion: 1,
      happenedAt: clock.now().toISOString(),
      actor: { subject: randomUUID(), role: 'organiserCoordinator' },
      correlationId,
      causationId: correlationId,
      ...(imported && { imported }),
    },
  }));
  await store.append(`${category}-${id}`, told, 'any');
}
