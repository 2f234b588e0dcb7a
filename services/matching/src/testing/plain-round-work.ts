import { carePattern } from '@samenloket/regional';
import { createHash } from 'node:crypto';
import { collectedRound } from '../application/rounds/collect/collected-round.js';
import type { RoundWork } from '../application/rounds/matching-rounds.js';
import { RoundSecrets } from '../application/rounds/round-secrets/round-secrets.js';
import type { ComputedRound, EncodedText } from '../application/rounds/round-work.js';
import { isNumberOf, type RoundContent, type RoundUnit } from '../domain/round-content/round-content.js';
import { proposalsOf } from '../domain/round-content/round-proposals.js';
import type { RoundResult, UnitResult } from '../domain/round-content/round-result.js';

export interface PlainWish {
  readonly requestId: string;
  /** Requests of children who are placed together with it, or not at all. */
  readonly togetherWith?: readonly string[];
  /** In the order of the family. */
  readonly locationIds: readonly string[];
}

export interface PlainRegion {
  readonly locations: readonly { readonly locationId: string; readonly organiserId: string }[];
  readonly placeGroupId: string;
  readonly wishes: readonly PlainWish[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Small parts, so that a content has several appends. */
export function encodePlainly(content: object): EncodedText {
  const text = JSON.stringify(content);
  const size = Math.ceil(text.length / 6);
  const chunks = Array.from({ length: 6 }, (_, nth) => text.slice(nth * size, (nth + 1) * size));
  return { hash: sha256(text), chunks };
}

export function decodePlainly<Content>({ hash, chunks }: EncodedText): Content {
  const text = chunks.join('');
  if (sha256(text) !== hash) throw new Error('These parts do not belong together.');
  return JSON.parse(text) as Content;
}

/** The secret of the rounds that work plainly. */
export const plainRoundSecret = Buffer.alloc(32, 8);

/** A round that gives everybody the first location that it wishes and no organiser struck. */
export function plainRoundWork({ locations, placeGroupId, wishes }: PlainRegion): RoundWork {
  const secrets = new RoundSecrets(plainRoundSecret);
  return {
    locations: { of: async () => locations },
    collect: (round, { on }) => {
      const content: RoundContent = {
        frame: {
          ...{ roundId: round.roundId, firstMonth: round.firstMonth, months: round.months },
          ...{ startMonths: round.startMonths, halfDays: 14, orderSeed: round.seedHash, processingOrders: 1 },
          ...{ classSize: 1, decidedOn: on, ruleSets: [{ name: 'T2', version: 1 }] },
        },
        locations: locations.map((location) => ({ ...location, closures: [] })),
        placeGroups: [],
        reserves: [],
        units: wishes.map(({ requestId, togetherWith = [], locationIds }) =>
          unitOf(
            [requestId, ...togetherWith].map((id) => secrets.numberOf(round.roundId, id)),
            locationIds,
          ),
        ),
      };
      return collectedRound(content, async (whole) => encodePlainly(whole));
    },
    decodeContent: async (encoded) => decodePlainly<RoundContent>(encoded),
    decodeResult: async (encoded) => decodePlainly<RoundResult>(encoded),
    compute: async ({ inputs, deviations }): Promise<ComputedRound> => {
      const content = decodePlainly<RoundContent>(inputs);
      const units = content.units.map((unit): UnitResult => {
        const struck = deviations.filter(({ roundNumber }) => isNumberOf(unit, roundNumber));
        const wish = unit.wishes.findIndex(({ location }) =>
          struck.every(({ locationId }) => locationId !== location),
        );
        const locationId = unit.wishes[wish]?.location;
        if (locationId === undefined) return { number: unit.id, refusals: [] };
        const place = {
          placeGroupId,
          month: content.frame.firstMonth,
          pattern: carePattern([['mo_am', 'mo_pm']]),
        };
        const children = unit.children.map((number) => ({ number, ...place }));
        return {
          number: unit.id,
          placed: { kind: 'full', form: 0, wish, locationId, children },
          refusals: [],
        };
      });
      return outcomeOf(content, units, inputs.hash, deviations);
    },
  };
}

function unitOf(children: readonly string[], locationIds: readonly string[]): RoundUnit {
  return {
    ...{ id: children.join('+'), children, reserved: false, incomeTariffOnly: false, pools: [], forms: [] },
    wishes: locationIds.map((location) => ({ location, options: [] })),
  };
}

function outcomeOf(
  content: RoundContent,
  units: readonly UnitResult[],
  inputsHash: string,
  deviations: readonly { readonly deviationId: string }[],
): ComputedRound {
  const placed = units.filter((unit) => unit.placed).length;
  const children = content.units.flatMap((unit) => unit.children).length;
  const placedChildren = units.flatMap((unit) => unit.placed?.children ?? []).length;
  const figures = {
    ...{ units: units.length, children, placedUnits: placed, placedChildren },
    ...{ firstChoices: placed, byKind: { full: placed }, claims: 0, rankSum: 0, claimsGranted: 0 },
    processingOrder: 0,
  };
  const versions = { engineVersion: 'plain', checkerVersion: 'plain' };
  const result: RoundResult = {
    ...{ roundId: content.frame.roundId, inputsHash, ...versions, figures, reserves: [], claims: [], units },
    deviations: deviations.map(({ deviationId }) => deviationId),
  };
  const proposals = proposalsOf(content, result);
  const organisers = [...new Set(content.locations.map(({ organiserId }) => organiserId))].map(
    (organiserId) => {
      const own = proposals.filter((proposal) => proposal.organiserId === organiserId);
      return { organiserId, proposals: own.length, proposalsHash: sha256(JSON.stringify(own)) };
    },
  );
  return { result: encodePlainly(result), ...versions, figures, claims: 0, organisers, violations: [] };
}
