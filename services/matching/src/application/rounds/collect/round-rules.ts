import type { DeclaredFacts, Tier } from '@samenloket/regional';
import type { Deciding, PriorityAgreement } from '../../../domain/priority/priority-request.js';
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
  const weighers = new Map<string, ReturnType<typeof weigherAt>>();
  const weigherFor = ({ location, tier }: FittingGroup, start: string) => {
    const name = `${placeName(location, tier)} ${start}`;
    const known = weighers.get(name);
    if (known) return known;
    const weigher = weigherAt(
      { ...placeOf(round, location), tier, start },
      decidingAt(round, location, tier),
    );
    weighers.set(name, weigher);
    return weigher;
  };
  return {
    mayGoTo: ({ request }, locationId) =>
      round.takesPart(request.deskId, round.locations.get(locationId)?.organiserId ?? ''),
    keyOf: ({ request, care, drawRank }, group) => {
      const weigh = weigherFor(group, startInRound(round, care.wantedStart));
      return priorityKey(weigh(request), drawRank);
    },
    countsAt: ({ request }, { location, tier }) => {
      const { share } = round.agreements.get(placeName(location, tier)) ?? {};
      if (!share?.reserve) return undefined;
      return countsFor(share.share, request.priorityFacts, request.siblingLocationId === location);
    },
  };
}

function placeOf({ locations }: RulesOfRound, locationId: string) {
  const { organiserId, nis } = locations.get(locationId) ?? {};
  return { locationId, ...(organiserId && { organiserId }), ...(nis && { nis }) };
}

function decidingAt({ agreements, on, sets }: RulesOfRound, locationId: string, tier: Tier): Deciding {
  const agreement = agreements.get(placeName(locationId, tier));
  if (!agreement) throw new Error(`Nothing was read of what is agreed for ${tier} at ${locationId}.`);
  return { on, agreed: agreement.agreed, ...(sets && { sets }) };
}
