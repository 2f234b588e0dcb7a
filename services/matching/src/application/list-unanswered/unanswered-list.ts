import { wishKeys } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { allDocuments } from '@samenloket/read-models';
import { type AgreedFor, brusselsDateOf } from '@samenloket/regional';
import { isReleased, releasedOn } from '../../domain/candidates/release.js';
import { stillNeeds } from '../../domain/candidates/rest-of-wish.js';
import { organiserAnswersBy } from '../../domain/terms/organiser-term.js';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../read-models/matching-views.js';
import type { PlacesDocument } from '../../read-models/places/places.view.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';
import { placesTakenBy } from '../list-candidates/taken-places.js';

/** A request that waits for an organiser's answer. ISO dates. */
export interface UnansweredRequest {
  readonly request: RequestFacts;
  /** The organiser's locations that it wishes: all of them when it wishes the organiser. */
  readonly locationIds: readonly string[];
  readonly visibleSince: string;
  /** Absent: the desk agreed on no term. */
  readonly answerBy?: string;
  readonly overdue: boolean;
}

/**
 * Which requests an organiser has not answered, with an offer, a placement, or by saying that it has no place: those
 * that name it or one of its locations, and still need a place. Who asks anywhere in a municipality waits for nobody in
 * particular. The term is data: what was agreed on the day on which the organiser could see the request; where places of
 * several tiers are wished, the first of their terms.
 */
export class UnansweredList {
  constructor(
    private readonly views: MatchingViews,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  /** What is due first comes first. @param deskIds requests of these desks only; absent: of all */
  async of(organiserId: string, deskIds?: readonly string[]): Promise<UnansweredRequest[]> {
    const locations = await this.locationsOf(organiserId);
    const locationIds = locations.map(({ locationId }) => locationId);
    if (locationIds.length === 0) return [];
    const wished: RequestFacts[] = [];
    const named = [...locationIds.map(wishKeys.location), wishKeys.organiser(organiserId)];
    const filter = { wishes: { $in: named } };
    for await (const { doc } of allDocuments(this.views.requests.current(), { filter })) {
      if (doc.status === 'open' && (!deskIds || deskIds.includes(doc.deskId))) wished.push(doc);
    }
    const waiting: UnansweredRequest[] = [];
    for (const request of await this.inNeed(await this.withoutAnswer(wished, locationIds))) {
      const entry = await this.entryFor(request, organiserId, locations);
      if (entry) waiting.push(entry);
    }
    return waiting.sort(dueFirst);
  }

  private async locationsOf(organiserId: string): Promise<PlacesDocument[]> {
    const found = allDocuments(this.views.places.current(), { filter: { organiserId } });
    return (await Array.fromAsync(found)).map(({ doc }) => doc);
  }

  private async withoutAnswer(
    requests: readonly RequestFacts[],
    locationIds: readonly string[],
  ): Promise<RequestFacts[]> {
    const answers = await this.views.answers.current().getMany(requests.map(({ requestId }) => requestId));
    const answered = new Set(
      answers
        .filter(({ doc }) => locationIds.some((locationId) => doc.answeredAt[locationId] !== undefined))
        .map(({ id }) => id),
    );
    return requests.filter(({ requestId }) => !answered.has(requestId));
  }

  /** Who has all that was asked waits for nobody any more. */
  private async inNeed(requests: readonly RequestFacts[]): Promise<RequestFacts[]> {
    const taken = await placesTakenBy(
      requests.map(({ requestId }) => requestId),
      this.views,
    );
    return requests.filter(({ requestId, pattern, wantedStart }) =>
      stillNeeds({ pattern, taken: taken.get(requestId) ?? [] }, { start: wantedStart ?? this.today() }),
    );
  }

  private async entryFor(
    request: RequestFacts,
    organiserId: string,
    ofOrganiser: readonly PlacesDocument[],
  ): Promise<UnansweredRequest | undefined> {
    const wished = wishedAmong(ofOrganiser, organiserId, request);
    const waits = await Promise.all(
      kindsOf(wished, organiserId).map((about) => this.waitsFor(request, about)),
    );
    const visibleSince = waits.flatMap((wait) => wait?.visibleSince ?? []).sort()[0];
    if (visibleSince === undefined) return undefined;
    const answerBy = waits.flatMap((wait) => wait?.answerBy ?? []).sort()[0];
    return {
      request,
      locationIds: wished.map(({ locationId }) => locationId),
      visibleSince,
      ...(answerBy && { answerBy }),
      overdue: answerBy !== undefined && answerBy < this.today(),
    };
  }

  /** Undefined: its organiser does not see it yet, or takes no part. */
  private async waitsFor(request: RequestFacts, about: AgreedFor) {
    const today = this.today();
    const { visibleMonths, takesPart } = await this.terms.on(request.deskId, today, about);
    if (!takesPart || !isReleased(request, visibleMonths, today)) return undefined;
    const visibleSince = releasedOn(request, visibleMonths);
    const agreed = await this.terms.on(request.deskId, visibleSince, about);
    return { visibleSince, answerBy: organiserAnswersBy(request, { ...agreed, visibleMonths }) };
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

function wishedAmong(
  locations: readonly PlacesDocument[],
  organiserId: string,
  { wishes, preferences }: RequestFacts,
): readonly PlacesDocument[] {
  if (wishes.includes(wishKeys.organiser(organiserId))) return locations;
  const byId = new Map(locations.map((location) => [location.locationId, location]));
  return preferences.flatMap((locationId) => byId.get(locationId) ?? []);
}

/** What may be agreed apart: one term for each tier of the wished places. */
function kindsOf(wished: readonly PlacesDocument[], organiserId: string): readonly AgreedFor[] {
  const tiers = new Set(wished.flatMap(({ groups }) => groups.map(({ tier }) => tier)));
  return tiers.size > 0 ? [...tiers].map((tier) => ({ organiserId, tier })) : [{ organiserId }];
}

/** Without a term last; then those that wait longest. */
function dueFirst(one: UnansweredRequest, other: UnansweredRequest): number {
  const order = ({ answerBy, visibleSince, request }: UnansweredRequest) =>
    `${answerBy ?? '9999-12-31'} ${visibleSince} ${request.requestId}`;
  return order(one) < order(other) ? -1 : 1;
}
