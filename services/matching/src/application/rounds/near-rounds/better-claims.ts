import type { MessageContext } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import { halfDays, type HalfDay } from '@samenloket/regional';
import type { RequestOffer } from '../../../domain/request-offers/request-offers.commands.js';
import type { Place } from '../../../domain/request-offers/request-offers.events.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import type { PlacesDocument } from '../../../read-models/places/places.view.js';
import type { CandidateList } from '../../list-candidates/candidate-list.js';
import { askingCapacity, freePlacesAt } from '../collect/free-places.js';
import type { NearRounds } from './near-rounds.js';

/** The desk shares out places in rounds: shortly before one, a freed place is for those who would get it there. */
export class BetterClaims {
  constructor(
    private readonly rounds: NearRounds,
    private readonly candidates: CandidateList,
    private readonly views: MatchingViews,
    private readonly client: ServiceClient,
  ) {}

  /**
   * An urgent request, and temporary care that ends before the round begins, take nothing from anybody; nor does an
   * offer that was made already and is asked for again.
   * @throws DomainError RULE_VIOLATED when others stand before this request, and there is no place for it besides
   */
  async requireNone(
    requestId: string,
    { offerId, place }: Pick<RequestOffer, 'offerId' | 'place'>,
    context: MessageContext,
  ): Promise<void> {
    const location = await this.views.location(place.locationId);
    const near = await this.rounds.at(location);
    if (!near?.blocks) return;
    const { firstMonth, freezeOn } = near.round.announcement;
    const { temporaryUntil } = place;
    if (temporaryUntil !== undefined && temporaryUntil < `${firstMonth}-01`) return;
    if ((await this.views.request(requestId)).urgentReason) return;
    if (await this.views.offers.current().get(offerId)) return;
    if (await this.fitsBesidesBetter(requestId, location, place, context)) return;
    throw new DomainError(
      'RULE_VIOLATED',
      `A round that freezes its inputs on ${freezeOn} shares out the places here, and others stand before this request. ` +
        'Offer to the first candidate, or wait for the round.',
    );
  }

  private async fitsBesidesBetter(
    requestId: string,
    location: PlacesDocument,
    place: Place,
    context: MessageContext,
  ): Promise<boolean> {
    const { start, placeGroupId, pattern } = place;
    const isIt = (group: { placeGroupId: string; validFrom: string; validTo?: string }) =>
      (placeGroupId ?? group.placeGroupId) === group.placeGroupId &&
      group.validFrom <= start &&
      (group.validTo === undefined || start <= group.validTo);
    const asked = { locationIds: [location.locationId], firstMonth: start.slice(0, 7), months: 1 };
    const ask = askingCapacity(this.client, () => context);
    const free = (await freePlacesAt(ask, asked)).get(location.locationId);
    for (const group of location.groups.filter(isIt)) {
      const all = await this.candidates.of({ location, placeGroupId: group.placeGroupId, start });
      const before = all.findIndex(({ request }) => request.requestId === requestId);
      const [month = []] = free?.groups.find((one) => one.placeGroupId === group.placeGroupId)?.free ?? [];
      if (before >= 0 && before < Math.max(1, fewest(month, pattern.weeks))) return true;
    }
    return false;
  }
}

/** Free places on the fullest half-day of a pattern; of two weeks, odd ones first. */
function fewest(free: readonly number[], weeks: readonly (readonly HalfDay[])[]): number {
  const [odd = [], even = odd] = weeks;
  const at = (week: readonly HalfDay[], from: number) =>
    week.map((halfDay) => free[from + halfDays.indexOf(halfDay)] ?? 0);
  return Math.min(...at(odd, 0), ...at(even, halfDays.length));
}
