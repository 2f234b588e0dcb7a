import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { CarePattern } from '@samenloket/regional';
import { factsOf, halfDaysOf, type LoggedFacts, streamParts } from './logged-facts.js';
import { violation, type Violation } from './violation.js';

export interface Place {
  readonly locationId: string;
  readonly start: string;
  readonly pattern: CarePattern;
}

export type Stage = 'requested' | 'refused' | 'open' | 'accepted' | 'declined' | 'withdrawn' | 'cancelled';

/** One offer from its first event to its last. */
export interface OfferLife {
  readonly offerId: string;
  readonly requestId: string;
  readonly place: Place;
  readonly stages: readonly { readonly stage: Stage; readonly position: number }[];
  /** What the family took, when it did. */
  readonly taken?: Place;
}

/** From which stage an event leads to which; `offerRequested` begins a life. */
const steps: Readonly<Record<string, readonly [from: Stage, to: Stage]>> = {
  offerMade: ['requested', 'open'],
  offerRefusedForCapacity: ['requested', 'refused'],
  offerRequestWithdrawn: ['requested', 'withdrawn'],
  offerAccepted: ['open', 'accepted'],
  offerDeclined: ['open', 'declined'],
  offerWithdrawn: ['open', 'withdrawn'],
  acceptanceCancelled: ['accepted', 'cancelled'],
};

/** What the stream tells of the request as a whole; the load confirms no children and no placelessness. */
const toldOfRequest: readonly string[] = ['requestClosed'];

/** Lives every offer through as the log tells it, and says what cannot be. */
export function liveOffers(events: readonly RecordedEvent[]): {
  readonly lives: ReadonlyMap<string, OfferLife>;
  readonly violations: readonly Violation[];
} {
  const lives = new Map<string, OfferLife>();
  const violations: Violation[] = [];
  for (const event of events) {
    const { category, id: requestId } = streamParts(event);
    if (category !== 'offers' || event.metadata.imported || toldOfRequest.includes(event.type)) continue;
    const [facts, life] = [factsOf(event), lives.get(factsOf(event).offerId ?? '')];
    const where = `offer ${facts.offerId}, position ${event.position}`;
    const next = livedOn(life, event, facts, requestId);
    if (typeof next === 'string') {
      violations.push(violation('offers live in order', where, next));
      continue;
    }
    if (event.type === 'offerAccepted') violations.push(...placedTwice(next, lives, where));
    lives.set(next.offerId, next);
  }
  return { lives, violations };
}

export function stageOf({ stages }: OfferLife): Stage | undefined {
  return stages.at(-1)?.stage;
}

/** The life after an event, or why it cannot be. */
function livedOn(
  life: OfferLife | undefined,
  { type, position }: RecordedEvent,
  facts: LoggedFacts,
  requestId: string,
): OfferLife | string {
  const { offerId, locationId, start, pattern } = facts;
  if (type === 'offerRequested') {
    if (life) return 'requested a second time';
    if (!offerId || !locationId || !start || !pattern) return 'without offer, place or pattern';
    const place = { locationId, start, pattern };
    return { offerId, requestId, place, stages: [{ stage: 'requested', position }] };
  }
  const step = steps[type];
  if (!step) return `${type} is nothing that happens here`;
  if (!life) return `${type} of an offer that never was requested`;
  if (life.requestId !== requestId) return `${type} in the stream of another request`;
  const [from, to] = step;
  if (stageOf(life) !== from) return `${type} of an offer that is ${stageOf(life)}`;
  const stages = [...life.stages, { stage: to, position }];
  if (type !== 'offerAccepted') return { ...life, stages };
  if (!start || !pattern) return 'accepted without start or pattern';
  return { ...life, stages, taken: { locationId: life.place.locationId, start, pattern } };
}

function placedTwice(taken: OfferLife, lives: ReadonlyMap<string, OfferLife>, where: string): Violation[] {
  const halfDays = halfDaysOf((taken.taken ?? taken.place).pattern);
  const others = lives
    .values()
    .filter(({ offerId, requestId }) => requestId === taken.requestId && offerId !== taken.offerId);
  return [...others]
    .filter((other) => stageOf(other) === 'accepted')
    .filter((other) => !halfDaysOf((other.taken ?? other.place).pattern).isDisjointFrom(halfDays))
    .map(({ offerId }) =>
      violation('no child placed twice', where, `offer ${offerId} has the same half-days`),
    );
}
