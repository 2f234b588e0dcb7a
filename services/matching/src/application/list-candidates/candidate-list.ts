import { wishesFulfilledAt } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { allDocuments, type ViewReader } from '@samenloket/read-models';
import type { Candidate, CandidateRequest, FreePlace } from '../../domain/candidates/candidate.js';
import { rankCandidates } from '../../domain/candidates/rank-candidates.js';
import { isReleased } from '../../domain/candidates/release.js';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { OfferDocument } from '../../read-models/offers/offers.view.js';
import { closureAgainst, type PlacesDocument } from '../../read-models/places/places.view.js';
import type { RequestAnswers } from '../../read-models/request-answers/request-answers.view.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';
import { standingDraw } from '../draw-lots/hmac-draw.js';
import { placesTakenBy } from './taken-places.js';

export interface CandidateQuestion {
  readonly location: PlacesDocument;
  readonly placeGroupId: string;
  /** ISO date. */
  readonly start: string;
  /** ISO date; of a temporary place. */
  readonly temporaryUntil?: string;
  /** Requests of these desks only; absent: those of all desks that are released to organisers. */
  readonly deskIds?: readonly string[];
}

/** Who fits a place that comes free, in the order of the priority rules that hold for it today. */
export class CandidateList {
  constructor(
    private readonly requests: ViewReader<RequestFacts>,
    private readonly offers: ViewReader<OfferDocument>,
    private readonly answers: ViewReader<RequestAnswers>,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND without such a group on that date, RULE_VIOLATED when it is closed then */
  async of(question: CandidateQuestion): Promise<Candidate[]> {
    const place = this.freePlace(question);
    const fitting: RequestFacts[] = [];
    const filter = { wishes: { $in: place.wishKeys } };
    for await (const { doc: request } of allDocuments(this.requests.current(), { filter })) {
      if (request.status === 'open' && (await this.shows(request, question, place))) fitting.push(request);
    }
    const requestIds = fitting.map(({ requestId }) => requestId);
    const taken = await placesTakenBy(requestIds, { offers: this.offers, answers: this.answers });
    const requests = fitting.map((request): CandidateRequest => ({
      ...request,
      taken: taken.get(request.requestId) ?? [],
    }));
    const { deskId, organiserId } = question.location;
    const on = this.today();
    const agreed = await this.terms.priority(deskId, on, { organiserId, tier: place.tier });
    return rankCandidates(requests, place, { on, agreed }, standingDraw);
  }

  private freePlace({ location, placeGroupId, start, temporaryUntil }: CandidateQuestion): FreePlace {
    const { locationId, organiserId, nis, groups } = location;
    const group = groups.find((one) => one.placeGroupId === placeGroupId);
    if (!group || group.validFrom > start || (group.validTo !== undefined && group.validTo < start)) {
      throw new DomainError('NOT_FOUND', 'This location has no such place group on that date.');
    }
    const { tier, ageFrom, ageTo } = group;
    refuseClosed(location, { start, ...(temporaryUntil && { temporaryUntil }) });
    const place = {
      locationId,
      organiserId,
      nis,
      wishKeys: wishesFulfilledAt(location),
      tier,
      ageFrom,
      ageTo,
      start,
    };
    return { ...place, ...(temporaryUntil && { temporaryUntil }) };
  }

  /** Requests of desks where the organiser takes part, to itself once they are released. */
  private async shows(
    request: RequestFacts,
    { deskIds }: CandidateQuestion,
    { organiserId, tier }: FreePlace,
  ): Promise<boolean> {
    const today = this.today();
    const { visibleMonths, takesPart } = await this.terms.on(request.deskId, today, { organiserId, tier });
    if (!takesPart) return false;
    return deskIds ? deskIds.includes(request.deskId) : isReleased(request, visibleMonths, today);
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

/** No care starts on a closed day, whoever fits: a list of candidates would be for nothing. */
function refuseClosed(location: PlacesDocument, care: Parameters<typeof closureAgainst>[1]): void {
  const closed = closureAgainst(location, care);
  if (!closed) return;
  const opens = closed.until ? `it opens again on ${closed.until}` : 'nobody knows when it opens again';
  throw new DomainError(
    'RULE_VIOLATED',
    `This location is closed from ${closed.from} on: ${opens}. Ask for another date.`,
  );
}
