import { type Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf, type CarePattern, type Tier } from '@samenloket/regional';
import { isReleased } from '../../../domain/candidates/release.js';
import { priorityReasons } from '../../../domain/priority/priority-order.js';
import type { Reason } from '../../../domain/priority/priority-rule.js';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import { proposalsOf } from '../../../domain/round-content/round-proposals.js';
import type { FormKindName, RoundResult } from '../../../domain/round-content/round-result.js';
import type { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import { type PlacesDocument, tierOf } from '../../../read-models/places/places.view.js';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { RoundNumbers } from '../round-numbers/round-numbers.js';

/** A child that a round places, as far as its number says. */
export interface ProposedPlace {
  readonly roundNumber: string;
  /** Of all that are placed together. */
  readonly unit: string;
  readonly locationId: string;
  readonly placeGroupId: string;
  /** `YYYY-MM`. */
  readonly startMonth: string;
  readonly pattern: CarePattern;
  readonly kind: FormKindName;
}

/** With the request, as far as the asker may see it, and the rules that apply to it there. */
export interface ListedProposal extends ProposedPlace {
  readonly request?: RequestFacts;
  readonly reasons: readonly Reason[];
}

/** Who asks: a desk sees its own requests, an organiser those that are released to it. */
export interface ProposalsFor {
  readonly organiserId: string;
  /** Absent: the organiser itself asks. */
  readonly deskIds?: readonly string[];
}

/** What a computed round proposes at the locations of an organiser. */
export class ProposalList {
  constructor(
    private readonly views: MatchingViews,
    private readonly contents: RoundContents,
    private readonly numbers: RoundNumbers,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  /** By location, group and month; none before the round is computed. */
  async of(round: RoundDocument, organiserId: string): Promise<ProposedPlace[]> {
    const result = await this.contents.resultOf(round);
    if (!result) return [];
    return proposedAt(await this.contents.contentOf(round), result, organiserId).toSorted(byPlace);
  }

  async described(
    round: RoundDocument,
    proposals: readonly ProposedPlace[],
    asked: ProposalsFor,
  ): Promise<ListedProposal[]> {
    if (proposals.length === 0) return [];
    const { requestOf } = await this.numbers.of(round);
    const requestIds = proposals.flatMap(({ roundNumber }) => requestOf(roundNumber) ?? []);
    const known = await this.views.requests.current().getMany(requestIds);
    const byId = new Map(known.map(({ doc }) => [doc.requestId, doc]));
    const decidedOn = (await this.contents.contentOf(round)).frame.decidedOn;
    return Promise.all(
      proposals.map(async (proposal) => {
        const request = byId.get(requestOf(proposal.roundNumber) ?? '');
        const location = await this.views.location(proposal.locationId);
        const tier = tierOf(location, proposal.placeGroupId);
        if (!request || !(await this.shows(request, asked, tier))) return { ...proposal, reasons: [] };
        const reasons = tier ? await this.reasons(request, proposal, { location, tier }, decidedOn) : [];
        return { ...proposal, request, reasons };
      }),
    );
  }

  /** Whether an organiser may see a request, or a desk; for places of this tier, where it is known. */
  async shows(request: RequestFacts, { organiserId, deskIds }: ProposalsFor, tier?: Tier): Promise<boolean> {
    if (deskIds) return deskIds.includes(request.deskId);
    const today = brusselsDateOf(this.clock.now().toISOString());
    const about = { organiserId, ...(tier && { tier }) };
    const { visibleMonths, takesPart } = await this.terms.on(request.deskId, today, about);
    return takesPart && isReleased(request, visibleMonths, today);
  }

  private async reasons(
    request: RequestFacts,
    { locationId, startMonth }: ProposedPlace,
    { location, tier }: { readonly location: PlacesDocument; readonly tier: Tier },
    on: string,
  ): Promise<readonly Reason[]> {
    const { deskId, organiserId, nis } = location;
    const agreed = await this.terms.priority(deskId, on, { organiserId, tier });
    const place = { locationId, organiserId, nis, tier, start: `${startMonth}-01` };
    return priorityReasons(request, place, { on, agreed });
  }
}

function proposedAt(content: RoundContent, result: RoundResult, organiserId: string): ProposedPlace[] {
  const kinds = new Map(
    result.units.flatMap(({ number, placed }) => (placed ? [[number, placed.kind]] : [])),
  );
  return proposalsOf(content, result)
    .filter((proposal) => proposal.organiserId === organiserId)
    .map(({ number: roundNumber, unitNumber: unit, month: startMonth, ...place }) => ({
      ...{ ...place, roundNumber, unit, startMonth },
      kind: kinds.get(unit) ?? 'full',
    }));
}

function byPlace(one: ProposedPlace, other: ProposedPlace): number {
  const written = ({ locationId, placeGroupId, startMonth, roundNumber }: ProposedPlace) =>
    `${locationId} ${placeGroupId} ${startMonth} ${roundNumber}`;
  return written(one) < written(other) ? -1 : 1;
}
