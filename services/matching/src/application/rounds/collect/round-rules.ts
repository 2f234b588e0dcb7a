import type { DeclaredFacts, Tier } from '@samenloket/regional';
import type { PriorityAgreement } from '../../../domain/priority/priority-request.js';
import { priorityKey } from '../../../domain/priority/priority-key.js';
import { weigherAt } from '../../../domain/priority/priority-order.js';
import type { LoadedRuleSet } from '../../../domain/priority/rule-sets.js';
import { countsFor } from '../../../domain/priority/share-balance.js';
import { startInRound } from '../../../domain/round-content/collecting/round-forms.js';
import type { FittingGroup } from '../../../domain/round-content/collecting/round-rows.js';
import type { RoundChild, RoundRules } from '../../../domain/round-content/collecting/round-units.js';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import type { RoundPlace } from './round-locations.js';
import type { RoundShare } from './round-shares.js';

/** A child with the facts that priority follows from; they do not come into the content. */
export interface ChildWithFacts extends RoundChild {
  readonly request: RequestFacts & { readonly priorityFacts: DeclaredFacts };
}

/** What was agreed for the places of a tier at a location. */
export interface PlaceAgreement {
  readonly agreed: PriorityAgreement;
  readonly share?: RoundShare;
}

export interface RulesOfRound {
  readonly firstMonth: string;
  /** ISO date of the decision. */
  readonly on: string;
  readonly sets?: readonly LoadedRuleSet[];
  readonly locations: ReadonlyMap<string, RoundPlace>;
  /** By location and tier: `placeName`. */
  readonly agreements: ReadonlyMap<string, PlaceAgreement>;
  readonly takesPart: (deskId: string, organiserId: string) => boolean;
}

export function placeName(locationId: string, tier: Tier): string {
  return `${locationId}/${tier}`;
}

/** The priority rules at the places of a round, by what desks and organisers agreed. */
export function rulesOfRound(round: RulesOfRound): RoundRules<ChildWithFacts> {
  const places = new Map<FittingGroup, RulesAtPlace>();
  const at = (group: FittingGroup) => {
    const known = places.get(group) ?? new RulesAtPlace(round, group);
    places.set(group, known);
    return known;
  };
  return {
    mayGoTo: ({ request }, locationId) =>
      round.takesPart(request.deskId, round.locations.get(locationId)?.organiserId ?? ''),
    keyOf: ({ request, care, drawRank }, group) => {
      const weight = at(group).weightOf(request, startInRound(round, care.wantedStart));
      return priorityKey(weight, drawRank);
    },
    countsAt: ({ request }, group) => at(group).counts(request),
  };
}

/** Worked out once for a group, as every family that wishes it is asked about. */
class RulesAtPlace {
  private readonly agreement: PlaceAgreement;
  private readonly weighers = new Map<string, ReturnType<typeof weigherAt>>();

  constructor(
    private readonly round: RulesOfRound,
    private readonly group: FittingGroup,
  ) {
    const { location, tier } = group;
    const agreement = round.agreements.get(placeName(location, tier));
    if (!agreement) throw new Error(`Nothing was read of what is agreed for ${tier} at ${location}.`);
    this.agreement = agreement;
  }

  weightOf(request: RequestFacts, start: string): number {
    const weigh = this.weighers.get(start) ?? this.weigher(start);
    this.weighers.set(start, weigh);
    return weigh(request);
  }

  counts({ priorityFacts, siblingLocationId }: RequestFacts): boolean | undefined {
    const { share } = this.agreement;
    if (!share?.reserve) return undefined;
    return countsFor(share.share, priorityFacts, siblingLocationId === this.group.location);
  }

  private weigher(start: string): ReturnType<typeof weigherAt> {
    const { on, sets, locations } = this.round;
    const { location, tier } = this.group;
    const { organiserId, nis } = locations.get(location) ?? {};
    const place = { locationId: location, ...(organiserId && { organiserId }), ...(nis && { nis }) };
    return weigherAt({ ...place, tier, start }, { on, agreed: this.agreement.agreed, ...(sets && { sets }) });
  }
}
