import { DomainError } from '@samenloket/event-sourcing';
import { carePattern } from '@samenloket/regional';
import type { Offer } from './offer.js';
import type { HistoryEntry, ImportHistory } from './request-offers.commands.js';
import type { HistoryEvent, OfferMoment, Place, RequestOffersEvent } from './request-offers.events.js';
import { evolve, momentWithKey, type RequestOffers } from './request-offers.state.js';

type Owners = Pick<ImportHistory, 'deskId' | 'familyId'>;

/**
 * Rows that are known change nothing, changed ones become corrections. The rules for live offers do not hold: the
 * files were checked, and what happened has happened. The acceptance of a corrected offer is told again, because a
 * correction is taken to say what was accepted as well.
 */
export function importHistory(command: ImportHistory, state: RequestOffers): RequestOffersEvent[] {
  const events: RequestOffersEvent[] = [];
  const corrected = new Set<string>();
  let current = state;
  for (const entry of madeFirst(command.entries)) {
    const event = historyEvent(entry, command, current);
    const known = momentWithKey(current, entry.key);
    const toldAgain = event.type === 'offerAccepted' && corrected.has(entry.offerId);
    if (known && !toldAgain && saysTheSame(known, event)) continue;
    if (known) corrected.add(entry.offerId);
    const next = known ? correctionOf(known, event) : event;
    events.push(next);
    current = evolve(current, next);
  }
  return events;
}

/** An offer must be there before what is said of it, also when rows changed places. */
function madeFirst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const makes = ({ kind }: HistoryEntry) => kind === 'offerMade' || kind === 'placedDirectly';
  return [...entries.filter(makes), ...entries.filter((entry) => !makes(entry))];
}

function correctionOf(known: OfferMoment, entry: HistoryEvent): RequestOffersEvent {
  const { key = '', offerId, happenedAt } = entry.data;
  const data = { key, offerId, replacesOfferId: known.data.offerId, happenedAt, entry };
  return { type: 'historyCorrected', data };
}

function historyEvent(entry: HistoryEntry, owners: Owners, { offers }: RequestOffers): HistoryEvent {
  const { kind, key, offerId, happenedAt } = entry;
  const of = { offerId, happenedAt, key };
  const { deskId, familyId } = owners;
  switch (kind) {
    case 'offerMade':
    case 'placedDirectly':
      return { type: kind, data: { ...of, deskId, familyId, ...placeOf(entry, undefined) } };
    case 'offerAccepted':
      return { type: kind, data: { ...of, ...placeOf(entry, madeOffer(entry, offers)) } };
    case 'offerResent':
      madeOffer(entry, offers);
      return { type: kind, data: { ...of, ...(entry.channel && { channel: entry.channel }) } };
    case 'offerWithdrawn':
      madeOffer(entry, offers);
      return { type: kind, data: { ...of, cause: 'organiser' } };
    case 'acceptanceCancelled':
      madeOffer(entry, offers);
      return { type: kind, data: { ...of, by: entry.by ?? 'family' } };
    case 'offerDeclined':
    case 'offerExpired':
      madeOffer(entry, offers);
      return { type: kind, data: of };
  }
}

function madeOffer({ offerId, kind }: HistoryEntry, offers: RequestOffers['offers']): Offer {
  const offer = offers[offerId];
  if (offer) return offer;
  throw new DomainError(
    'BAD_INPUT',
    `${kind} of an offer that was never made (${offerId}). Import it first.`,
  );
}

function placeOf(entry: HistoryEntry, offer: Offer | undefined): Place {
  const locationId = entry.locationId ?? offer?.place.locationId;
  const start = entry.start ?? offer?.place.start;
  const pattern = entry.pattern ?? offer?.place.pattern;
  if (locationId && start && pattern) {
    return { locationId, start, pattern: carePattern(pattern.weeks) };
  }
  throw new DomainError(
    'BAD_INPUT',
    `${entry.kind} (${entry.offerId}) needs a location, a start and a plan.`,
  );
}

/** Field by field: what was stored may have come back in another order. */
function saysTheSame(known: OfferMoment, entry: HistoryEvent): boolean {
  const fields = (moment: OfferMoment) =>
    Object.entries(moment.data)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  return known.type === entry.type && JSON.stringify(fields(known)) === JSON.stringify(fields(entry));
}
