import type { Offer, OfferStatus } from './offer.js';
import { placeIn } from './places.js';
import type { OfferMoment } from './request-offers.events.js';

type Created = Extract<OfferMoment, { type: 'offerRequested' | 'offerMade' | 'placedDirectly' }>;

/** A live moment: it comes after all that is known. */
export function followedBy(offer: Offer | undefined, moment: OfferMoment): Offer {
  const next = after(offer, moment);
  return { ...next, moments: [...(offer?.moments ?? []), moment] };
}

/** A moment of the past: it takes its place among the others by its own date, after what created the offer. */
export function withPastMoment(offer: Offer | undefined, moment: OfferMoment): Offer {
  const known = offer?.moments ?? [];
  const moments = inOrder(known, moment);
  return moments.at(-1) === moment ? followedBy(offer, moment) : retold(offer, moments);
}

/** The moment with this key, told anew. */
export function withMomentReplaced(offer: Offer, key: string, moment: OfferMoment): Offer {
  return retold(offer, inOrder(othersThan(offer, key), moment));
}

/** The offer as if the moment with this key had never been told; nothing when it was the only one. */
export function withoutMoment(offer: Offer, key: string): Offer | undefined {
  const left = othersThan(offer, key);
  return left.length === 0 ? undefined : retold(offer, left);
}

function othersThan(offer: Offer, key: string): OfferMoment[] {
  return offer.moments.filter((moment) => moment.data.key !== key);
}

function inOrder(known: readonly OfferMoment[], moment: OfferMoment): OfferMoment[] {
  const later = known.findIndex((other) => !creates(other) && other.data.happenedAt > moment.data.happenedAt);
  return known.toSpliced(creates(moment) ? 0 : later < 0 ? known.length : later, 0, moment);
}

function retold(base: Offer | undefined, moments: readonly OfferMoment[]): Offer {
  const start = base && !moments.some(creates) ? untold(base) : undefined;
  const offer = moments.reduce<Offer | undefined>(after, start);
  if (!offer) throw new Error('An offer has at least one moment');
  return { ...offer, moments };
}

/** What is left of an offer between two corrections, the second of which brings back how it was made. */
function untold({ offerId, deskId, familyId, purpose, place }: Offer): Offer {
  const shared = { offerId, deskId, familyId, purpose, place };
  return { ...shared, status: 'open', reminders: 0, asksCapacity: false, moments: [] };
}

function creates(moment: OfferMoment): boolean {
  return createdBy(moment) !== undefined;
}

function createdBy(moment: OfferMoment): Created | undefined {
  const { type } = moment;
  return type === 'offerRequested' || type === 'offerMade' || type === 'placedDirectly' ? moment : undefined;
}

function after(offer: Offer | undefined, moment: OfferMoment): Offer {
  const created = createdBy(moment);
  if (created) return afterCreation(offer, created);
  if (!offer) throw new Error(`Offer ${moment.data.offerId}: ${moment.type} before it was made`);
  return afterLaterMoment(offer, moment as Exclude<OfferMoment, Created>);
}

function afterCreation(offer: Offer | undefined, moment: Created): Offer {
  const { data, type } = moment;
  const { offerId, deskId, familyId, happenedAt } = data;
  const fresh = { offerId, deskId, familyId, reminders: 0, asksCapacity: false, moments: [] };
  const base = { ...fresh, ...offer, place: placeIn(data) };
  switch (type) {
    case 'offerRequested': {
      const { purpose, answerDays, reminderLimit, introductionVisitOn } = moment.data;
      const terms = { ...(answerDays !== undefined && { answerDays }), reminderLimit };
      const visit = introductionVisitOn && { introductionVisitOn };
      return { ...base, ...visit, purpose, terms, asksCapacity: true, status: 'requested' };
    }
    case 'offerMade': {
      const { answerBy, heldUntil } = moment.data;
      const bounds = { ...(answerBy && { answerBy }), ...(heldUntil && { heldUntil }) };
      const made = { purpose: 'offer' as const, madeAt: happenedAt, ...bounds };
      return { ...base, ...made, status: madeFrom(offer?.status, 'open') };
    }
    case 'placedDirectly': {
      const placed = { purpose: 'directPlacement' as const, answeredAt: happenedAt };
      return { ...base, ...placed, status: madeFrom(offer?.status, 'placed') };
    }
  }
}

function afterLaterMoment(offer: Offer, { type, data }: Exclude<OfferMoment, Created>): Offer {
  switch (type) {
    case 'offerRefusedForCapacity':
      return { ...offer, status: 'refused' };
    case 'offerRequestWithdrawn':
      return { ...offer, status: 'withdrawn' };
    case 'introductionVisitPlanned':
      return { ...offer, introductionVisitOn: data.on, ...(data.answerBy && { answerBy: data.answerBy }) };
    case 'offerResent':
      return {
        ...offer,
        reminders: offer.reminders + 1,
        ...(data.answerBy && offer.status === 'open' && { answerBy: data.answerBy }),
      };
    case 'offerAccepted': {
      const accepted = { start: data.start, pattern: data.pattern };
      return { ...offer, status: 'accepted', accepted, answeredAt: data.happenedAt };
    }
    case 'offerDeclined':
      return ended(offer, 'declined', data.happenedAt);
    case 'offerExpired':
      return ended(offer, 'expired');
    case 'offerWithdrawn':
      return ended(offer, 'withdrawn');
    case 'acceptanceCancelled':
      return { ...offer, status: 'cancelled' };
  }
}

/** What stands is undone by a cancellation only: the report's rule 2 (docs/domain.md). */
function ended(offer: Offer, status: OfferStatus, answeredAt?: string): Offer {
  if (offer.status === 'accepted' || offer.status === 'placed') return offer;
  return { ...offer, status, ...(answeredAt && { answeredAt }) };
}

function madeFrom(before: OfferStatus | undefined, made: OfferStatus): OfferStatus {
  return before === undefined || before === 'requested' ? made : before;
}
