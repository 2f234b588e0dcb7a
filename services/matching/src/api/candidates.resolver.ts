import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  connectionOf,
  pageOfWhole,
  type RequestContext,
  requireRole,
  type SignedInActor,
} from '@samenloket/platform';
import { ageInMonthsAt, writtenCarePattern } from '@samenloket/regional';
import { CandidateList } from '../application/list-candidates/candidate-list.js';
import { ShareBalances } from '../application/share-balance/share-balances.js';
import type { Candidate } from '../domain/candidates/candidate.js';
import { askedOfNext, type ShareBalance } from '../domain/priority/share-balance.js';
import { MatchingViews } from '../read-models/matching-views.js';
import type { PlacesDocument } from '../read-models/places/places.view.js';
import { actsForLocation } from './offer-access.js';
import { CandidatesArguments } from './offer-inputs.js';

@Resolver()
export class CandidatesResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly list: CandidateList,
    private readonly shares: ShareBalances,
  ) {}

  /** The order follows from rules, so the whole list is ranked and a cursor counts from its start. */
  @Query()
  async candidates(@Args() asked: CandidatesArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    await this.views.allUpTo(asked.afterPosition);
    const { locationId, placeGroupId, start, temporaryUntil } = asked;
    const location = await this.views.location(locationId);
    if (temporaryUntil && temporaryUntil < start)
      throw new DomainError('BAD_INPUT', 'temporaryUntil must not be before start.');
    const until = temporaryUntil && { temporaryUntil };
    const all = await this.list.of({
      location,
      placeGroupId,
      start,
      ...until,
      ...deskScope(actor, location),
    });
    const { from, items, next } = pageOfWhole(all, asked);
    const documents = items.map((candidate, index) => ({
      id: candidate.request.requestId,
      doc: { candidate, place: from + index + 1 },
    }));
    const page = { documents, ...(next && { next }) };
    const found = connectionOf(page, asked, ({ candidate, place }) =>
      candidateAnswer(candidate, place, start),
    );
    const year = Number(start.slice(0, 4));
    const share = async () =>
      concerns(actor, location) ? shareAnswer(await this.shares.of(location, placeGroupId, year)) : null;
    return { ...found, share, location };
  }
}

/** A desk sees the requests of its own families, an organiser those released to its location. */
function deskScope(actor: SignedInActor, location: PlacesDocument): { deskIds?: readonly string[] } {
  if (actor.role === 'deskWorker') return { deskIds: actor.deskIds };
  if (actsForLocation(actor, location)) return {};
  throw new DomainError('FORBIDDEN', 'You do not act for this location.');
}

/** The balance of a share is the business of who runs the location, and of its desk. */
function concerns(actor: SignedInActor, location: PlacesDocument): boolean {
  if (actor.role !== 'deskWorker') return actsForLocation(actor, location);
  return location.deskId !== undefined && actor.deskIds.includes(location.deskId);
}

function shareAnswer(balance: ShareBalance | undefined) {
  if (!balance) return null;
  const { share, year, soFar, forecast } = balance;
  const { name: rule, ...about } = share;
  return { ...about, rule, year, soFar, forecast, askedOfNext: askedOfNext(1, balance) };
}

function candidateAnswer({ request, rest, reasons }: Candidate, place: number, start: string) {
  const { requestId, askedOn, wantedStart, birthMonth } = request;
  return {
    request: { id: requestId },
    place,
    askedOn,
    wantedStart,
    pattern: rest && writtenCarePattern(rest),
    ageInMonthsAtStart: birthMonth ? ageInMonthsAt(birthMonth, start) : undefined,
    reasons,
  };
}
