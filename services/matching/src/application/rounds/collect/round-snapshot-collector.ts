import { wishesFulfilledAt } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { Tier } from '@samenloket/regional';
import { setImmediate as othersHaveTheirTurn } from 'node:timers/promises';
import { processingOrdersFor } from '../../../domain/allocation/processing-order.js';
import { drawRanks } from '../../../domain/priority/draw-order.js';
import { classSize } from '../../../domain/priority/priority-key.js';
import { type LoadedRuleSet, ruleSets } from '../../../domain/priority/rule-sets.js';
import { RoundRows } from '../../../domain/round-content/collecting/round-rows.js';
import { unitOf } from '../../../domain/round-content/collecting/round-units.js';
import { WishOrder } from '../../../domain/round-content/collecting/wish-order.js';
import type {
  RoundContent,
  RoundFrame,
  RoundLocation,
  RoundUnit,
} from '../../../domain/round-content/round-content.js';
import { monthAfter } from '../../../domain/round-content/round-months.js';
import type { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import { hmacDraw } from '../../draw-lots/hmac-draw.js';
import { ShareBalances } from '../../share-balance/share-balances.js';
import type { RoundToCollect } from '../round-to-collect.js';
import type { RoundKeys } from '../round-work.js';
import type { CollectedViews } from './collected-views.js';
import { type AskFreePlaces, freePlacesAt } from './free-places.js';
import { closedDays, closesForGood, RoundLocations, type RoundPlace } from './round-locations.js';
import { placedTogether } from './placed-together.js';
import { type RoundRequest, requestsOfRound } from './round-requests.js';
import { type ChildWithFacts, placeName, type PlaceAgreement, rulesOfRound } from './round-rules.js';
import { type RoundShare, sharesAt } from './round-shares.js';

export interface CollectParts {
  readonly askFreePlaces: AskFreePlaces;
  readonly views: CollectedViews;
  readonly terms: DeskTerms;
  readonly clock: Clock;
  /** Other rule sets than those that hold: for a what-if. */
  readonly sets?: readonly LoadedRuleSet[];
}

/** So many, then others have their turn. */
const atOnce = 10;

/** Reads what a round is about: who asks, what is free, and what was agreed, as it is now. */
export class RoundSnapshotCollector {
  private readonly locations: RoundLocations;
  private readonly balances: ShareBalances;

  constructor(private readonly parts: CollectParts) {
    const { views, terms, clock } = parts;
    this.locations = new RoundLocations(views.places, terms);
    this.balances = new ShareBalances(views.enrolments, views.requests, terms, clock);
  }

  /** @throws DomainError RULE_VIOLATED when nothing can be allocated */
  readonly collect = async (round: RoundToCollect, keys: RoundKeys): Promise<RoundContent> => {
    const { firstMonth, months, startMonths } = round;
    const end = `${monthAfter(firstMonth, months)}-01`;
    const requests = await requestsOfRound(
      this.parts.views,
      round.deskIds,
      `${monthAfter(firstMonth, startMonths)}-01`,
    );
    const frame = this.frameOf(round, keys, requests);
    const places = await this.locations.of(round, keys.on);
    const open = places.filter((place) => !closesForGood(place, end));
    const asked = { locationIds: open.map(({ locationId }) => locationId), firstMonth, months };
    const free = await freePlacesAt(this.parts.askFreePlaces, asked);
    const offering = open.filter(({ locationId }) => free.get(locationId)?.known);
    const agreements = new Map<string, PlaceAgreement>();
    for (const place of offering) {
      const shares = await sharesAt(this.balances, place, free.get(place.locationId)!, frame);
      for (const [name, agreement] of await this.agreementsAt(place, shares, keys.on))
        agreements.set(name, agreement);
    }
    const reserves = [...agreements.values()].flatMap(({ share }) => share?.reserve ?? []);
    const rows = new RoundRows(frame, (location, tier) => {
      return agreements.get(placeName(location, tier))?.share?.reserve?.id;
    });
    for (const { locationId } of offering) rows.add(free.get(locationId)!);
    const locations = places.map(locationIn);
    const units = await this.unitsOf(requests, keys, {
      ...{ frame, rows, offering, agreements },
      locations: new Map(locations.map((location) => [location.locationId, location])),
    });
    if (units.length === 0) throw nothingToAllocate(requests.length, offering.length);
    const named = new Set(rows.all().flatMap(({ reserve }) => reserve ?? []));
    return {
      ...{ frame, locations, placeGroups: rows.all(), units },
      reserves: reserves.filter(({ id }) => named.has(id)).sort(byId),
    };
  };

  private frameOf(round: RoundToCollect, keys: RoundKeys, requests: readonly RoundRequest[]): RoundFrame {
    const { roundId, firstMonth, months, startMonths, seedHash } = round;
    const hasCycle = requests.some(({ care }) => care.halfDays % 2 ** 14 !== care.halfDays >>> 14);
    const sets = this.parts.sets ?? ruleSets;
    const processingOrders = processingOrdersFor(requests.length);
    return {
      ...{ roundId, firstMonth, months, startMonths, halfDays: hasCycle ? 28 : 14 },
      ...{ orderSeed: seedHash, processingOrders, classSize, decidedOn: keys.on },
      ruleSets: sets.map(({ name, version }) => ({ name, version })),
    };
  }

  private async agreementsAt(
    { deskId, organiserId, locationId, groups }: RoundPlace,
    shares: ReadonlyMap<Tier, RoundShare>,
    on: string,
  ): Promise<Map<string, PlaceAgreement>> {
    const agreements = new Map<string, PlaceAgreement>();
    for (const tier of new Set(groups.map((group) => group.tier))) {
      const agreed = await this.parts.terms.priority(deskId, on, { organiserId, tier });
      const share = shares.get(tier);
      agreements.set(placeName(locationId, tier), { agreed, ...(share && { share }) });
    }
    return agreements;
  }

  private async unitsOf(
    requests: readonly RoundRequest[],
    keys: RoundKeys,
    known: {
      readonly frame: RoundFrame;
      readonly rows: RoundRows;
      readonly offering: readonly RoundPlace[];
      readonly agreements: ReadonlyMap<string, PlaceAgreement>;
      readonly locations: ReadonlyMap<string, RoundLocation>;
    },
  ): Promise<RoundUnit[]> {
    const { frame, rows, offering, agreements, locations } = known;
    const order = new WishOrder(
      offering.map((place) => ({ locationId: place.locationId, wishKeys: wishesFulfilledAt(place) })),
    );
    const rules = rulesOfRound({
      ...{ firstMonth: frame.firstMonth, on: keys.on, agreements },
      ...(this.parts.sets && { sets: this.parts.sets }),
      locations: new Map(offering.map((place) => [place.locationId, place])),
      takesPart: await this.participation(requests, offering, keys.on),
    });
    const childOf = await childrenByNumber(requests, keys);
    const units: RoundUnit[] = [];
    const unitFor = (together: readonly RoundRequest[]) => {
      const children = together.map(childOf).sort((one, other) => (one.number < other.number ? -1 : 1));
      return unitOf(children, { frame, locations, rows, order, rules });
    };
    for (const [nth, together] of placedTogether(requests).entries()) {
      if (nth % atOnce === 0) await othersHaveTheirTurn();
      const joint = unitFor(together.requests);
      const apart = together.apart.flatMap((some) => unitFor(some) ?? []);
      units.push(...(joint ? [joint] : []), ...apart.map((unit) => splitOff(unit, joint)));
    }
    return units.sort(byId);
  }

  private async participation(
    requests: readonly RoundRequest[],
    offering: readonly RoundPlace[],
    on: string,
  ): Promise<(deskId: string, organiserId: string) => boolean> {
    const taking = new Map<string, Set<string>>();
    const organiserIds = new Set(offering.map(({ organiserId }) => organiserId));
    for (const deskId of new Set(requests.map(({ request }) => request.deskId))) {
      const atDesk = new Set<string>();
      for (const organiserId of organiserIds)
        if ((await this.parts.terms.on(deskId, on, { organiserId })).takesPart) atDesk.add(organiserId);
      taking.set(deskId, atDesk);
    }
    return (deskId, organiserId) => taking.get(deskId)?.has(organiserId) ?? false;
  }
}

async function childrenByNumber(requests: readonly RoundRequest[], { seed, numberOf }: RoundKeys) {
  const numbers = new Map<string, string>();
  const drawn = new Map<string, string>();
  const draw = hmacDraw(seed);
  for (const [nth, { request }] of requests.entries()) {
    if (nth % atOnce === 0) await othersHaveTheirTurn();
    const number = numberOf(request.requestId);
    numbers.set(request.requestId, number);
    drawn.set(number, draw(number));
  }
  const ranks = drawRanks([...numbers.values()], (number) => drawn.get(number) as string);
  return ({ request, care, pools }: RoundRequest): ChildWithFacts => {
    const number = numbers.get(request.requestId) as string;
    const incomeTariffOnly = request.tariff === 'incomeTariffOnly';
    const { wishes, locationFirst } = request;
    const drawRank = ranks.get(number) as number;
    return {
      ...{ number, drawRank, care, pools, incomeTariffOnly, wishes, request },
      ...(locationFirst && { locationFirst }),
    };
  };
}

function splitOff(unit: RoundUnit, joint: RoundUnit | undefined): RoundUnit {
  return joint ? { ...unit, splitFrom: joint.id } : unit;
}

function locationIn(place: RoundPlace): RoundLocation {
  const { locationId, organiserId } = place;
  return { locationId, organiserId, closures: closedDays(place) };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

function nothingToAllocate(requests: number, locations: number): DomainError {
  if (locations === 0) {
    return new DomainError(
      'RULE_VIOLATED',
      'No location of this round has places that are known. Let organisers tell which children are in care, then freeze again.',
    );
  }
  return new DomainError(
    'RULE_VIOLATED',
    `None of the ${requests} open requests of this round fits a place in it. Look at its months, desks and organisers.`,
  );
}
