import { randomUUID } from 'node:crypto';
import type { EventToAppend, JsonObject } from '@samenloket/event-sourcing';

const now = '2026-03-02T09:00:00.000Z';

export interface WrittenStream {
  readonly stream: string;
  readonly events: readonly EventToAppend[];
}

/** How an event is spoiled: written by a newer release, or by nobody who could know of it. */
export type Poison = (made: EventToAppend) => EventToAppend;

/** Imported history of so many offers to one request, each made and declined; in the middle, what is poison. */
export function offerHistory(offers: number, poison?: Poison): WrittenStream {
  const owners = { deskId: randomUUID(), familyId: randomUUID() };
  const events = Array.from({ length: offers }, () => madeAndDeclined(owners)).flat();
  const middle = events.length / 2;
  const spoiled = poison ? [poison(resent(events[0]?.data['offerId'] as string))] : [];
  return { stream: `offers-${randomUUID()}`, events: events.toSpliced(middle, 0, ...spoiled) };
}

function madeAndDeclined(owners: JsonObject): EventToAppend[] {
  const moment = { offerId: randomUUID(), happenedAt: now };
  const place = { locationId: randomUUID(), start: '2026-09-01', pattern: { weeks: [['mo_am']] } };
  return [
    event('offerMade', { ...moment, ...owners, ...place }),
    event('offerDeclined', { ...moment, reason: 'tooFar' }),
  ];
}

function resent(offerId: string): EventToAppend {
  return event('offerResent', { offerId, happenedAt: now, channel: 'sms' });
}

function event(type: string, data: JsonObject): EventToAppend {
  const by = { actor: { subject: randomUUID(), role: 'importer' }, correlationId: randomUUID() };
  const metadata = { ...by, schemaVersion: 1, happenedAt: now, causationId: by.correlationId };
  return { id: randomUUID(), type, data, metadata: { ...metadata, imported: true } };
}
