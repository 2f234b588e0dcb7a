import { randomUUID } from 'node:crypto';
import type { IntakeUnderTest } from './intake-under-test.js';

/** An event of matching about a request's offer, as intake is told of it; resolves when every view has it. */
export async function tellOffer(
  platform: IntakeUnderTest,
  requestId: string,
  type: string,
  offer: object = {},
): Promise<void> {
  const actor = { subject: 'test', role: 'organiserCoordinator' };
  const happenedAt = platform.clock.now().toISOString();
  const metadata = { schemaVersion: 1, happenedAt, actor, correlationId: 'test', causationId: 'test' };
  const place = { locationId: 'l1', start: '2026-09-01', pattern: { weeks: [['mo_am', 'mo_pm']] } };
  const data = { requestId, offerId: 'o1', ...place, ...offer };
  const event = { id: randomUUID(), type, data, metadata };
  const { position } = await platform.store.append(`offers-${requestId}`, [event], 'any');
  await platform.intake.views.caughtUp(position);
}
