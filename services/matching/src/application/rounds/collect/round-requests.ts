import { allDocuments } from '@samenloket/read-models';
import { countHalfDays, halfDaysOverTwoWeeks } from '@samenloket/regional';
import type { PoolName } from '../../../domain/allocation/problem-description.js';
import { restOfWish } from '../../../domain/candidates/rest-of-wish.js';
import type { WantedCare } from '../../../domain/round-content/collecting/round-forms.js';
import type { ReadableView } from '../../../read-models/readable-view.js';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import { placesTakenBy, type ViewsOfTakenPlaces } from '../../list-candidates/taken-places.js';

/** A request that takes part, with what its child still needs. */
export interface RoundRequest {
  readonly request: RequestFacts;
  readonly care: WantedCare;
  readonly pools: readonly PoolName[];
}

/** A filter names so many requests at once. */
const atOnce = 100;

/**
 * Open requests of these desks for babies and toddlers that want care before `until` and do not have it all yet. Who
 * wanted it before the round still takes part. Without a wanted start or half-days there is nothing to give. Of one
 * child under two desks the earlier request takes part.
 *
 * @param until ISO date, the first day on which the round takes in no wished start
 */
export async function requestsOfRound(
  { requests, offers, answers }: ViewsOfTakenPlaces & { readonly requests: ReadableView<RequestFacts> },
  deskIds: readonly string[],
  until: string,
): Promise<RoundRequest[]> {
  const open = new Map<string, RequestFacts>();
  for await (const { doc } of allDocuments(requests.current(), { filter: { status: 'open' } })) {
    const isAsked = doc.wantedStart !== undefined && doc.wantedStart < until && doc.pattern !== undefined;
    if (isAsked && deskIds.includes(doc.deskId) && doc.careForm !== 'outOfSchool')
      open.set(doc.requestId, doc);
  }
  const once = [...open.values()].filter(
    ({ sameChildAs }) => sameChildAs === undefined || !open.has(sameChildAs),
  );
  const found: RoundRequest[] = [];
  for (let first = 0; first < once.length; first += atOnce) {
    const some = once.slice(first, first + atOnce);
    const taken = await placesTakenBy(
      some.map(({ requestId }) => requestId),
      { offers, answers },
    );
    for (const request of some) {
      const care = careOf(request, taken.get(request.requestId) ?? []);
      if (care) found.push({ request, care, pools: poolsOf(request) });
    }
  }
  return found;
}

function careOf(request: RequestFacts, taken: Parameters<typeof restOfWish>[0]['taken']) {
  const { wantedStart, pattern, birthMonth, acceptsLaterStart, acceptsFewerDays } = request;
  if (wantedStart === undefined || pattern === undefined) return undefined;
  const rest = restOfWish({ pattern, taken }, { start: wantedStart });
  const halfDays = rest ? halfDaysOverTwoWeeks(rest) : 0;
  if (countHalfDays(halfDays) === 0) return undefined;
  return { wantedStart, halfDays, birthMonth, acceptsLaterStart, acceptsFewerDays } satisfies WantedCare;
}

function poolsOf({ placeKinds = [] }: RequestFacts): PoolName[] {
  return [
    'ordinary',
    ...(placeKinds.includes('urgent') ? (['urgent'] as const) : []),
    ...(placeKinds.includes('inclusive') ? (['specialNeed'] as const) : []),
  ];
}
