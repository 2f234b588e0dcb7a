import type { CarePattern } from '@samenloket/regional';
import type { RequestOffersCommand } from '../../domain/request-offers/request-offers.commands.js';
import type { Place } from '../../domain/request-offers/request-offers.events.js';
import { clash, type Slot, slotOf, stillNeeded } from './slots.js';

type Asked<Type extends RequestOffersCommand['type']> = Extract<RequestOffersCommand, { type: Type }>;

export interface ModelOffer {
  status: string;
  readonly direct: boolean;
  readonly offered: Slot;
  taken?: Slot;
  readonly days?: number;
  readonly limit: number;
  answerBy?: string;
  visit?: { readonly on: string; readonly withDesk: boolean };
  readonly channels: (string | undefined)[];
}

const pending = ['requested', 'open'];
const standing = ['accepted', 'placed'];
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const later = (one: string, other: string) => (one > other ? one : other);

/**
 * The rules of a request's offers once more, as plainly as they can be said: sets of half-days and dates, no events. It
 * shares no code with the decider. Every answer says whether the command was taken; `now` is at noon.
 */
export class OffersModel {
  readonly offers = new Map<string, ModelOffer>();
  closed = false;
  linked = false;
  readonly elsewhere = new Map<string, Slot>();
  private readonly heard = new Set<string>();

  take(command: RequestOffersCommand): boolean {
    switch (command.type) {
      case 'requestOffer':
        return this.request(command);
      case 'recordHold':
        return this.held(command);
      case 'acceptOffer':
        return this.accept(command);
      case 'declineOffer':
        return this.end(command.offerId, ['open'], 'declined');
      case 'withdrawOffer':
        return this.end(command.offerId, pending, 'withdrawn');
      case 'cancelAcceptance':
        return this.cancel(command);
      case 'expireOffer':
        return this.expire(command);
      case 'resendOffer':
        return this.resend(command);
      case 'planIntroductionVisit':
        return this.visit(command);
      case 'closeRequest':
        return this.close(command.because);
      case 'reopenRequest':
        return this.reopen(command.because);
      case 'knowSameChild':
        return (this.linked = true);
      case 'undoSameChild':
        this.linked = false;
        this.elsewhere.clear();
        return true;
      case 'recordPlacesElsewhere':
        return this.placesElsewhere(command.places);
      case 'tellNoPlace':
      case 'importHistory':
        return true;
    }
  }

  get slots(): Slot[] {
    const own = [...this.offers.values()].filter(({ status }) => standing.includes(status));
    return [...own.map(({ taken, offered }) => taken ?? offered), ...this.elsewhere.values()];
  }

  private request({ offerId, purpose, place, answerDays, reminderLimit }: Asked<'requestOffer'>): boolean {
    const offered = slotOf(place);
    const direct = purpose === 'directPlacement';
    const known = this.offers.get(offerId);
    if (known) return known.direct === direct && JSON.stringify(known.offered) === JSON.stringify(offered);
    if (this.closed || offered.until < offered.from) return false;
    if (stillNeeded(this.slots, offered).length === 0) return false;
    if (direct && this.slots.some((slot) => clash(slot, offered))) return false;
    const terms = { ...(answerDays !== undefined && { days: answerDays }), limit: reminderLimit };
    this.offers.set(offerId, { status: 'requested', direct, offered, ...terms, channels: [] });
    return true;
  }

  private held({ offerId, outcome, now }: Asked<'recordHold'>): boolean {
    const offer = this.offers.get(offerId);
    if (!offer) return false;
    if (offer.status !== 'requested') return true;
    if (!outcome.held) offer.status = 'refused';
    else if (!offer.direct) {
      offer.status = 'open';
      if (offer.days !== undefined) offer.answerBy = plusDays(now.slice(0, 10), offer.days);
    } else if (this.slots.some((slot) => clash(slot, offer.offered))) offer.status = 'withdrawn';
    else {
      offer.status = 'placed';
      this.withdrawCovered(offer.offered);
    }
    return true;
  }

  private accept({ offerId, start, pattern }: Asked<'acceptOffer'>): boolean {
    const offer = this.offers.get(offerId);
    if (!offer) return false;
    const wanted = wantedSlot(offer.offered, start, pattern);
    if (offer.status === 'accepted' && JSON.stringify(offer.taken) === JSON.stringify(wanted)) return true;
    if (offer.status !== 'open') return false;
    if (wanted.from < offer.offered.from || wanted.from > offer.offered.until) return false;
    if (wanted.halfDays.some((halfDay) => !offer.offered.halfDays.includes(halfDay))) return false;
    if (this.slots.some((slot) => clash(slot, wanted))) return false;
    offer.status = 'accepted';
    offer.taken = wanted;
    this.withdrawCovered(wanted);
    return true;
  }

  private withdrawCovered(taken: Slot): void {
    if (taken.temporary) return;
    for (const offer of this.offers.values()) {
      if (!pending.includes(offer.status)) continue;
      if (stillNeeded(this.slots, offer.offered).length === 0) offer.status = 'withdrawn';
    }
  }

  private end(offerId: string, from: readonly string[], to: string): boolean {
    const offer = this.offers.get(offerId);
    if (offer?.status === to) return true;
    if (!offer || !from.includes(offer.status)) return false;
    offer.status = to;
    return true;
  }

  private cancel({ offerId, now }: Asked<'cancelAcceptance'>): boolean {
    const offer = this.offers.get(offerId);
    const begun = offer && (offer.taken ?? offer.offered).from < now.slice(0, 10);
    if (offer?.status !== 'cancelled' && begun) return false;
    return this.end(offerId, standing, 'cancelled');
  }

  private expire({ offerId, now }: Asked<'expireOffer'>): boolean {
    const offer = this.offers.get(offerId);
    if (!offer) return false;
    const due = offer.answerBy !== undefined && offer.answerBy < now.slice(0, 10);
    if (offer.status === 'open' && due) offer.status = 'expired';
    return true;
  }

  private resend({ offerId, channel, now }: Asked<'resendOffer'>): boolean {
    const offer = this.offers.get(offerId);
    if (offer?.status !== 'open' || offer.channels.length >= offer.limit) return false;
    if (channel !== undefined && offer.channels.includes(channel)) return false;
    offer.channels.push(channel);
    if (offer.days !== undefined) {
      const anew = plusDays(now.slice(0, 10), offer.days);
      offer.answerBy = offer.visit ? later(anew, plusDays(offer.visit.on, 1)) : anew;
    }
    return true;
  }

  private visit({ offerId, on, withDesk, now }: Asked<'planIntroductionVisit'>): boolean {
    const offer = this.offers.get(offerId);
    if (offer?.status !== 'open') return false;
    if (offer.visit?.on === on && offer.visit.withDesk === withDesk) return true;
    if (on < now.slice(0, 10) || on > offer.offered.from) return false;
    offer.visit = { on, withDesk };
    if (offer.answerBy !== undefined) offer.answerBy = later(offer.answerBy, plusDays(on, 1));
    return true;
  }

  private close(because: string): boolean {
    if (this.heard.has(because)) return true;
    this.heard.add(because);
    this.closed = true;
    for (const offer of this.offers.values()) if (pending.includes(offer.status)) offer.status = 'withdrawn';
    return true;
  }

  private reopen(because: string): boolean {
    if (this.heard.has(because) || !this.closed) return true;
    this.heard.add(because);
    this.closed = false;
    return true;
  }

  private placesElsewhere(places: Readonly<Record<string, Place>>): boolean {
    if (!this.linked) return true;
    for (const id of this.elsewhere.keys()) if (!places[id]) this.elsewhere.delete(id);
    for (const [id, place] of Object.entries(places)) {
      const slot = slotOf(place);
      if (JSON.stringify(this.elsewhere.get(id)) === JSON.stringify(slot)) continue;
      this.elsewhere.set(id, slot);
      this.withdrawCovered(slot);
    }
    return true;
  }
}

function wantedSlot(offered: Slot, start: string | undefined, pattern: CarePattern | undefined): Slot {
  const halfDays = pattern ? slotOf({ start: '', pattern }).halfDays : offered.halfDays;
  return { ...offered, halfDays, from: start ?? offered.from };
}
