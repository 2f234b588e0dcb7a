import type { MessageContext } from '@samenloket/contracts';
import { ClearCodec } from '@samenloket/event-store';
import type { EventStore, EventToAppend } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { OfferStreams } from '../../application/offer-streams/offer-streams.js';
import type { RequestOffersCommand } from '../../domain/request-offers/request-offers.commands.js';
import { requestOffersDecider } from '../../domain/request-offers/request-offers.decider.js';
import {
  requestOffersCatalogue,
  type RequestOffersEvent,
} from '../../domain/request-offers/request-offers.events.js';
import { asking, held } from '../offer-samples.js';

const day = 86_400_000;
const atOnce = 64;

/** The offer of a request has an id of its own that tells which one it is. */
export const requestIdOf = (index: number) => idOf('7d0f6a5e', index);
export const offerIdOf = (index: number) => idOf('8d0f6a5e', index);
const idOf = (prefix: string, index: number) =>
  `${prefix}-52c5-4a36-9d0c-${index.toString(16).padStart(12, '0')}`;

export const driverContext: MessageContext = {
  actor: { subject: 'driver', role: 'deskWorker' },
  correlationId: 'driver',
  causationId: 'driver',
};

const codec = new ClearCodec<RequestOffersEvent>(requestOffersCatalogue);

export function streamsOn(store: EventStore): OfferStreams {
  return new OfferStreams(store, codec);
}

/**
 * Makes offers, one a request, over the days before and after an instant: each with a term of ten days, some resent,
 * some with a visit, some declined in time. What is made here is the past: the clock comes after it.
 */
export async function makeOffersAround(
  store: EventStore,
  instant: string,
  { from, count, days }: { readonly from: number; readonly count: number; readonly days: number },
): Promise<void> {
  const first = Date.parse(instant) - (10 + days / 2) * day;
  const make = async (index: number) => {
    const madeAt = first + Math.floor(((index - from) / count) * days * day);
    await store.append(`offers-${requestIdOf(index)}`, await storedStory(index, madeAt), 'no-stream');
  };
  for (let next = from; next < from + count; next += atOnce) {
    const size = Math.min(atOnce, from + count - next);
    await Promise.all(Array.from({ length: size }, (_, offset) => make(next + offset)));
  }
}

/** What the decider makes of a story, stored at once. */
function storedStory(index: number, madeAt: number): Promise<EventToAppend[]> {
  let state = requestOffersDecider.initialState();
  const events = storyOf(index, madeAt).flatMap((command) => {
    const decided = requestOffersDecider.decide(command, state);
    state = decided.reduce(requestOffersDecider.evolve, state);
    return decided;
  });
  return Promise.all(
    events.map((event) =>
      codec.encode(randomUUID(), event, { ...driverContext, happenedAt: event.data.happenedAt }),
    ),
  );
}

function storyOf(index: number, madeAt: number): RequestOffersCommand[] {
  const offerId = offerIdOf(index);
  const after = (days: number) => new Date(madeAt + days * day).toISOString();
  const story: RequestOffersCommand[] = [
    asking(offerId, 'ma:D', { now: after(0), place: { ...asking('', 'ma:D').place, start: '2027-09-01' } }),
    { type: 'recordHold', offerId, outcome: held, now: after(0) },
  ];
  const terms = { answerDays: 10, reminderLimit: 3 };
  if (index % 7 === 1) story.push({ type: 'resendOffer', offerId, channel: 'sms', terms, now: after(2) });
  if (index % 11 === 1) {
    const on = after(9).slice(0, 10);
    story.push({ type: 'planIntroductionVisit', offerId, on, withDesk: false, now: after(1) });
  }
  if (index % 13 === 1) story.push({ type: 'declineOffer', offerId, reason: 'hours', now: after(3) });
  return story;
}
