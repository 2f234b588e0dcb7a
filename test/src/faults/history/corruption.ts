import { randomUUID } from 'node:crypto';
import type { JsonObject, RecordedEvent } from '@samenloket/event-sourcing';
import type { Call, Deed, Told } from '../load/call.js';
import type { Random } from '../load/random.js';
import type { History } from './history.js';
import type { Rule } from './violation.js';

/** A way in which a platform could break its word, done to a good history; the checker must see it. */
export interface Corruption {
  readonly name: string;
  readonly breaks: Rule;
  readonly corrupt: (history: History, random: Random) => History;
}

export type CallOf<What extends Deed['what'], How extends Told['how']> = Call & {
  readonly deed: Deed & { readonly what: What };
  readonly told: Extract<Told, { how: How }>;
};

/** One of the calls of this kind that were answered so. */
export function someCall<What extends Deed['what'], How extends Told['how']>(
  { calls }: History,
  random: Random,
  what: What,
  how: How,
): CallOf<What, How> {
  const found = calls.filter(({ deed, told }) => deed.what === what && told.how === how);
  return random.pick(found) as CallOf<What, How>;
}

export function someEvent({ events, beginsAfter }: History, random: Random, type: string): RecordedEvent {
  return random.pick(events.filter((event) => event.type === type && event.position > beginsAfter));
}

export function eventOf({ events }: History, type: string, offerId: string): RecordedEvent {
  const found = events.find((event) => event.type === type && event.data.offerId === offerId);
  if (!found) throw new Error(`No ${type} of ${offerId}`);
  return found;
}

export function without(history: History, ...gone: readonly RecordedEvent[]): History {
  return { ...history, events: history.events.filter((event) => !gone.includes(event)) };
}

export function changed(history: History, event: RecordedEvent, change: Partial<RecordedEvent>): History {
  return {
    ...history,
    events: history.events.map((other) => (other === event ? { ...event, ...change } : other)),
  };
}

export function toldOtherwise(history: History, call: Call, told: Told): History {
  return { ...history, calls: history.calls.map((other) => (other === call ? { ...call, told } : other)) };
}

/** One more event at the end of the log, in order, like another one. */
export function appended(
  history: History,
  like: RecordedEvent,
  change: { readonly stream?: string; readonly type?: string; readonly data?: JsonObject } = {},
): History {
  const { events } = history;
  const stream = change.stream ?? like.stream;
  const revision = events.filter((event) => event.stream === stream).length;
  const position = (events.at(-1)?.position ?? 0) + 1;
  const data = { ...like.data, ...change.data };
  const event = { ...like, ...change, stream, revision, position, data, id: randomUUID() };
  return { ...history, events: [...events, event] };
}
