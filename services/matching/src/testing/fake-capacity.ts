import {
  confirmHold,
  holdHalfDays,
  type HoldAnswer,
  listFreePlaces,
  releaseHold,
} from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { ServiceEndpoint } from '@samenloket/messaging';
import { placeGroupId } from './offer-samples.js';

export type Standing = 'held' | 'enrolled' | 'released' | 'refused';

/** Provider-capacity by its contracts: so many children, no more; an offer that is over never holds again. */
export class FakeCapacity {
  readonly standings = new Map<string, Standing>();
  /** Half-days as confirmed, by offer. */
  readonly enrolments = new Map<string, { readonly start: string; readonly pattern: object }>();

  constructor(
    endpoint: ServiceEndpoint,
    private places: number,
  ) {
    endpoint.answer(holdHalfDays, async ({ offerId, start }) => this.hold(offerId, start));
    endpoint.answer(confirmHold, async ({ offerId, start, pattern }) => {
      const standing = this.standings.get(offerId);
      if (standing !== 'held' && standing !== 'enrolled')
        throw new DomainError('NOT_FOUND', 'Nothing is held.');
      this.standings.set(offerId, 'enrolled');
      if (standing === 'held') this.enrolments.set(offerId, { start, pattern });
      return { enrolmentId: offerId };
    });
    endpoint.answer(listFreePlaces, async ({ locationIds, months }) => {
      const free = Array.from({ length: months }, () => this.freeOnWorkingDays());
      const versions = [{ tier: 'T2', ageFrom: 0, ageTo: 36, validFrom: '2020-01-01' } as const];
      const groups = [{ placeGroupId, versions, free }];
      return { locations: locationIds.map((locationId) => ({ locationId, known: true, groups })) };
    });
    endpoint.answer(releaseHold, async ({ offerId }) => {
      const released = this.standings.get(offerId) !== 'released';
      this.standings.set(offerId, 'released');
      this.enrolments.delete(offerId);
      return { released };
    });
  }

  get occupied(): number {
    return [...this.standings.values()].filter((one) => one === 'held' || one === 'enrolled').length;
  }

  /** Of two weeks. */
  private freeOnWorkingDays(): number[] {
    const week = Array.from({ length: 14 }, (_, halfDay) => (halfDay < 10 ? this.places - this.occupied : 0));
    return [...week, ...week];
  }

  private hold(offerId: string, start: string): HoldAnswer {
    const known = this.standings.get(offerId);
    if (known === 'held' || known === 'enrolled') return { held: true, placeGroupId };
    if (known || this.occupied >= this.places) {
      if (!known) this.standings.set(offerId, 'refused');
      const shortage = {
        date: start,
        halfDay: 'mo_am',
        capacity: this.places,
        occupied: this.places,
      } as const;
      return { held: false, reason: 'full', shortages: known === 'released' ? [] : [shortage] };
    }
    this.standings.set(offerId, 'held');
    return { held: true, placeGroupId };
  }
}
