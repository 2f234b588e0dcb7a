import type { Clock } from '@samenloket/event-sourcing';
import { allDocuments } from '@samenloket/read-models';
import { brusselsDateOf } from '@samenloket/regional';
import { shareOf } from '../../domain/priority/share.js';
import { type ChildCaredFor, type ShareBalance, shareBalance } from '../../domain/priority/share-balance.js';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import { carePeriods, type EnrolmentDocument } from '../../read-models/enrolments/enrolments.view.js';
import { type PlacesDocument, tierOf } from '../../read-models/places/places.view.js';
import type { ReadableView } from '../../read-models/readable-view.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';

/** How the places of one tier at a location stand with the share of a calendar year. */
export class ShareBalances {
  constructor(
    private readonly enrolments: ReadableView<EnrolmentDocument>,
    private readonly requests: ReadableView<RequestFacts>,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  /** Of the tier of a place group; undefined where the law asks no share. */
  async of(location: PlacesDocument, placeGroupId: string, year: number): Promise<ShareBalance | undefined> {
    const tier = tierOf(location, placeGroupId);
    if (!tier) return undefined;
    const today = brusselsDateOf(this.clock.now().toISOString());
    const { deskId, organiserId } = location;
    const share = shareOf(tier, year, await this.terms.shares(deskId, today, { organiserId, tier }));
    if (!share) return undefined;
    return shareBalance(await this.childrenOf(location, tier), share, year, today);
  }

  private async childrenOf({ locationId, groups }: PlacesDocument, tier: string): Promise<ChildCaredFor[]> {
    const ofTier = groups.filter((group) => group.tier === tier).map(({ placeGroupId }) => placeGroupId);
    const children: ChildCaredFor[] = [];
    for await (const { id, doc } of allDocuments(this.enrolments.current(), { filter: { locationId } })) {
      const periods = carePeriods(doc).filter(({ placeGroupId }) => ofTier.includes(placeGroupId));
      for (const { from, until } of periods) children.push({ childId: doc.requestId ?? id, from, until });
    }
    return this.withFacts(children, locationId);
  }

  /** Children without a request, and those of erased families, are children of whom nobody knows. */
  private async withFacts(children: ChildCaredFor[], locationId: string): Promise<ChildCaredFor[]> {
    const ids = [...new Set(children.map(({ childId }) => childId))];
    const known = ids.length > 0 ? await this.requests.current().getMany(ids) : [];
    const byId = new Map(known.map(({ doc }) => [doc.requestId, doc]));
    return children.map((child) => {
      const request = byId.get(child.childId);
      if (!request) return child;
      const siblingInCare = request.siblingLocationId === locationId;
      return { ...child, facts: request.priorityFacts, siblingInCare };
    });
  }
}
