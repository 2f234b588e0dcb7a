import { organiserIdOf } from '@samenloket/contracts';
import { halfDays } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import type { RegionLocation } from '../harness/small-region.js';
import { describeLocation, describePlaceGroup } from './documents.js';
import type { Family, Journey } from './journey.js';
import * as documents from './round-documents.js';

export interface ShownRound {
  readonly id: string;
  readonly status: string;
  readonly seedHash: string;
  readonly seed: string | null;
  readonly resultHash: string | null;
  readonly offersMade: number | null;
  readonly organisers: readonly { organiserId: string; proposals: number; confirmed: boolean }[] | null;
  readonly freezeRefusal: { readonly message: string; readonly otherRoundId: string | null } | null;
}

export interface Proposal {
  readonly roundNumber: string;
  readonly request: { readonly id: string } | null;
  readonly location: { readonly id: string };
  readonly startMonth: string;
  readonly kind: string;
  readonly reasons: readonly { readonly rule: string }[];
}

export interface Outcome {
  readonly roundNumber: string;
  readonly lot: string | null;
  readonly wish: number | null;
  readonly sentences: readonly string[];
  readonly place: { readonly location: { readonly id: string } } | null;
  readonly refusals: readonly {
    readonly location: { readonly id: string };
    readonly together: boolean;
    readonly sentences: string[];
  }[];
}

type Changed = Record<string, { readonly round: ShownRound }>;

/** Three months of starts from September 2026 on, frozen on the day on which the journey begins. */
export const months = { firstMonth: '2026-09', months: 12, startMonths: 3, freezeOn: '2026-03-02' };

/** What desks and organisers do with allocation rounds, each by its own token. */
export class RoundJourney {
  constructor(readonly journey: Journey) {}

  async announce(change: object = {}): Promise<string> {
    const input = { deskIds: [this.journey.region.first.id], ...months, ...change };
    const { announceAllocationRound } = await this.ask(documents.announce, { input });
    await this.journey.under.platform.settled();
    return announceAllocationRound!.round.id;
  }

  /** Freezes, and waits until the round is computed. */
  async freeze(id: string): Promise<ShownRound> {
    await this.ask(documents.freeze, { id });
    return this.settled(id);
  }

  async settled(id: string, token = this.journey.desk): Promise<ShownRound> {
    await this.journey.under.platform.settled();
    const { allocationRound } = await this.journey.ask<{ allocationRound: ShownRound }>(
      token,
      documents.round,
      { id },
    );
    return allocationRound;
  }

  async proposals(id: string, organiserId = this.journey.region.organiserId, token = this.journey.organiser) {
    const { roundProposals } = await this.journey.ask<{
      roundProposals: { proposalsHash: string; confirmed: boolean; nodes: readonly Proposal[] };
    }>(token, documents.proposals, { id, organiserId });
    return roundProposals;
  }

  async confirm(id: string): Promise<void> {
    const { proposalsHash: hash } = await this.proposals(id);
    const { organiserId } = this.journey.region;
    await this.journey.ask(this.journey.organiser, documents.confirm, { id, organiserId, hash });
  }

  async publish(id: string): Promise<ShownRound> {
    await this.ask(documents.publish, { id });
    return this.settled(id);
  }

  async outcome(family: Family, requestId: string): Promise<Outcome | undefined> {
    const { careRequest } = await this.journey.ask<{ careRequest: { roundOutcomes: Outcome[] } }>(
      family.token,
      documents.outcomes,
      { id: requestId },
    );
    return careRequest.roundOutcomes[0];
  }

  /** A location of another organiser, at the free price, with so many places each half-day from Monday to Friday. */
  async describeFreePriceLocation(
    places: number,
  ): Promise<RegionLocation & { readonly organiserId: string }> {
    const { desk, region } = this.journey;
    const enterpriseNumber = '0689074142';
    const [organiserId, placeGroupId] = [organiserIdOf(enterpriseNumber), randomUUID()];
    const deskId = region.first.id;
    await this.journey.ask(desk, describeOrganiser, {
      input: { id: organiserId, name: 'Vrije Prijs', enterpriseNumber },
    });
    const input = { organiserId, deskId, name: 'De Vrije', kind: 'groupCare', nis: region.first.nis };
    const described = await this.journey.ask<{ describeLocation: { location: { id: string } } }>(
      desk,
      describeLocation,
      { input },
    );
    const { id } = described.describeLocation.location;
    const capacity = halfDays.map((halfDay) => ({ halfDay, places: /^s/.test(halfDay) ? 0 : places }));
    const group = { tier: 'T1', ageFrom: 0, ageTo: 36, validFrom: '2022-01-01', capacity };
    await this.journey.ask(desk, describePlaceGroup, {
      input: { locationId: id, id: placeGroupId, ...group },
    });
    await this.journey.ask(desk, confirmVacancies, { locationId: id, on: '2026-03-02' });
    await this.journey.under.platform.settled();
    return { id, placeGroupId, organiserId };
  }

  private ask(document: string, variables: object): Promise<Changed> {
    return this.journey.ask<Changed>(this.journey.desk, document, variables);
  }
}

const describeOrganiser = `mutation ($input: DescribeOrganiserInput!) { describeOrganiser(input: $input) { position } }`;
const confirmVacancies = `mutation ($locationId: ID!, $on: Date!) {
  confirmVacancies(locationId: $locationId, on: $on) { position }
}`;
