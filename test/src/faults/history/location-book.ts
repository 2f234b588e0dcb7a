import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { CarePattern } from '@samenloket/regional';
import { careDays } from './care-days.js';
import { factsOf, type LoggedFacts } from './logged-facts.js';

export interface Placement {
  readonly kind: 'hold' | 'enrolment';
  readonly placeGroupId: string;
  readonly requestId?: string | undefined;
  readonly start: string;
  /** First day without care. */
  readonly until?: string | undefined;
  readonly pattern: CarePattern;
}

/** A child-minder cares for at most 8 children at once, from 2027 on 7 (docs/domain.md, "Capacity"). */
const childrenAtOnce = (date: string) => (date < '2027-01-01' ? 8 : 7);

/** Who is in care at one location, half-day by half-day, as its stream tells it. Every method says what cannot be. */
export class LocationBook {
  readonly placements = new Map<string, Placement>();
  readonly released = new Set<string>();
  /** Also what has ended since: an offer that was cancelled holds nothing again. */
  private readonly held = new Set<string>();
  private readonly groups = new Map<string, LoggedFacts>();
  /** Children per `group date half-day`, and per `date half-day` of the whole location. */
  private readonly counts = new Map<string, number>();
  private isChildMinder = false;

  /** Takes in the next event of the stream. */
  next(event: RecordedEvent): string[] {
    const facts = factsOf(event);
    const id = facts.offerId ?? facts.enrolmentId ?? '';
    switch (event.type) {
      case 'locationDescribed':
        this.isChildMinder = facts.kind === 'familyCare';
        return [];
      case 'placeGroupDescribed':
        this.groups.set(facts.placeGroupId ?? '', facts);
        return [];
      case 'halfDaysHeld':
        if (this.released.has(id)) return [`${id} is held after its release`];
        if (this.held.has(id)) return [`${id} is held a second time`];
        this.held.add(id);
        return this.place(id, 'hold', facts);
      case 'holdConfirmed': {
        if (this.placements.get(id)?.kind !== 'hold') return [`${id} is confirmed without a hold`];
        this.take(id);
        return this.place(id, 'enrolment', facts);
      }
      case 'holdReleased': {
        if (this.released.has(id)) return [`${id} is released a second time`];
        this.take(id);
        this.released.add(id);
        return [];
      }
      case 'enrolmentEnded':
        return this.end(id, facts.on ?? '');
      default:
        return [];
    }
  }

  /** Places and children of a group on a date and half-day. */
  limitOf(placeGroupId: string, date: string, halfDay: string): { places: number; children: number } {
    const own = {
      places: this.placesOf(placeGroupId, date, halfDay),
      children: this.count(`${placeGroupId} ${date} ${halfDay}`),
    };
    if (!this.isChildMinder) return own;
    const whole = { places: childrenAtOnce(date), children: this.count(`${date} ${halfDay}`) };
    return whole.places - whole.children < own.places - own.children ? whole : own;
  }

  get groupIds(): readonly string[] {
    return [...this.groups.keys()];
  }

  private place(id: string, kind: Placement['kind'], facts: LoggedFacts): string[] {
    const { placeGroupId, requestId, start, until, pattern } = facts;
    if (!placeGroupId || !start || !pattern) return [`${id} has no group, start or pattern`];
    const placement = { kind, placeGroupId, requestId, start, until, pattern };
    this.placements.set(id, placement);
    this.change(placement, 1);
    return this.soldTwice(placement);
  }

  private take(id: string): void {
    const placement = this.placements.get(id);
    if (!placement) return;
    this.change(placement, -1);
    this.placements.delete(id);
  }

  private end(id: string, on: string): string[] {
    const placement = this.placements.get(id);
    if (placement?.kind !== 'enrolment') return [`${id} ends without an enrolment`];
    this.take(id);
    if (on <= placement.start) return [];
    const ended = { ...placement, until: on };
    this.placements.set(id, ended);
    this.change(ended, 1);
    return [];
  }

  private change({ placeGroupId, start, until, pattern }: Placement, by: 1 | -1): void {
    for (const slot of careDays(start, until, pattern)) {
      this.counts.set(`${placeGroupId} ${slot}`, this.count(`${placeGroupId} ${slot}`) + by);
      this.counts.set(slot, this.count(slot) + by);
    }
  }

  /** The first half-day with more children than places. */
  private soldTwice({ placeGroupId, start, until, pattern }: Placement): string[] {
    for (const slot of careDays(start, until, pattern)) {
      const [date = '', halfDay = ''] = slot.split(' ');
      const { places, children } = this.limitOf(placeGroupId, date, halfDay);
      if (children > places)
        return [`sold twice: ${slot} of group ${placeGroupId}: ${children} of ${places}`];
    }
    return [];
  }

  private placesOf(placeGroupId: string, date: string, halfDay: string): number {
    const { validFrom = '', validTo = '9999', capacity = {} } = this.groups.get(placeGroupId) ?? {};
    return validFrom <= date && date <= validTo ? (capacity[halfDay] ?? 0) : 0;
  }

  private count(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}
