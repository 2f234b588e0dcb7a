import type {
  AllocationRoundEvent,
  Computation,
  FreezeRefusal,
  FrozenInputs,
  RefusedOffer,
  RoundAnnouncement,
  RoundDeviation,
  SettledOffers,
} from './allocation-round.events.js';
import type { CancelReason } from './round-reasons.js';

/** The locations that a round has, by the attempt to freeze it that took them. */
export interface RoundPlaces {
  readonly attemptId: string;
  readonly locationIds: readonly string[];
}

export interface OfferCounts {
  readonly offersMade: number;
  readonly offersRefused: readonly RefusedOffer[];
}

export interface RoundOffering extends OfferCounts {
  readonly resultHash: string;
  /** Those that make offers. */
  readonly organiserIds: readonly string[];
  /** Proposals that became an offer, or did not, so far. */
  readonly settled: number;
}

/** A round as its events tell it; what it has come to, `statusOf` says. */
export interface AllocationRound {
  readonly announcement: RoundAnnouncement;
  /** ISO instant. */
  readonly announcedAt: string;
  /** Of the last attempt to freeze it. */
  readonly places?: RoundPlaces;
  /** Why that attempt failed. */
  readonly freezeRefusal?: FreezeRefusal;
  readonly frozen?: FrozenInputs & { readonly frozenAt: string };
  /** The last one; it may be behind the deviations. */
  readonly computed?: Computation & { readonly computedAt: string };
  readonly checkFailure?: { readonly rules: readonly string[] };
  /** Those that stand, in the order in which they were made. */
  readonly deviations: readonly RoundDeviation[];
  readonly undoneDeviations: readonly RoundDeviation[];
  /** What each organiser confirmed: the hash of its proposals, by its id. */
  readonly confirmations: Readonly<Record<string, string>>;
  readonly publishing?: RoundOffering;
  readonly published?: OfferCounts & { readonly seed: string; readonly publishedAt: string };
  readonly cancelled?: { readonly reason: CancelReason; readonly cancelledAt: string };
}

/** Nothing: nobody announced it. */
export type MaybeRound = AllocationRound | undefined;

export function initialState(): MaybeRound {
  return undefined;
}

export function evolve(round: MaybeRound, event: AllocationRoundEvent): MaybeRound {
  if (event.type === 'roundAnnounced') return announced(event);
  return round && after(round, event);
}

type Announced = Extract<AllocationRoundEvent, { type: 'roundAnnounced' }>;

function announced({ data }: Announced): AllocationRound {
  const { happenedAt: announcedAt, ...announcement } = data;
  return { announcement, announcedAt, deviations: [], undoneDeviations: [], confirmations: {} };
}

function after(
  round: AllocationRound,
  { type, data }: Exclude<AllocationRoundEvent, Announced>,
): AllocationRound {
  switch (type) {
    case 'freezingStarted': {
      const { attemptId, locationIds } = data;
      const { freezeRefusal: _before, ...others } = round;
      return { ...others, places: { attemptId, locationIds } };
    }
    case 'freezeRefused': {
      const { happenedAt: _at, attemptId: _attempt, ...freezeRefusal } = data;
      return { ...round, freezeRefusal };
    }
    case 'roundFrozen': {
      const { happenedAt: frozenAt, attemptId: _attempt, ...frozen } = data;
      return { ...round, frozen: { ...frozen, frozenAt } };
    }
    case 'roundComputed': {
      const { happenedAt: computedAt, ...computed } = data;
      return withStandingConfirmations({ ...round, computed: { ...computed, computedAt } });
    }
    case 'roundCheckFailed':
      return { ...round, checkFailure: { rules: data.rules } };
    case 'proposalsConfirmed': {
      const { organiserId, proposalsHash } = data;
      return { ...round, confirmations: { ...round.confirmations, [organiserId]: proposalsHash } };
    }
    case 'confirmationWithdrawn': {
      const { [data.organiserId]: _withdrawn, ...confirmations } = round.confirmations;
      return { ...round, confirmations };
    }
    case 'roundDeviated': {
      const { happenedAt: _at, ...deviation } = data;
      return { ...round, deviations: [...round.deviations, deviation] };
    }
    case 'deviationUndone': {
      const isUndone = ({ deviationId }: RoundDeviation) => deviationId === data.deviationId;
      return {
        ...round,
        deviations: round.deviations.filter((one) => !isUndone(one)),
        undoneDeviations: [...round.undoneDeviations, ...round.deviations.filter(isUndone)],
      };
    }
    case 'publishingStarted': {
      const { resultHash, organiserIds } = data;
      const none = { settled: 0, offersMade: 0, offersRefused: [] };
      return { ...round, publishing: { resultHash, organiserIds, ...none } };
    }
    case 'offersSettled':
      return round.publishing ? { ...round, publishing: withSettled(round.publishing, data) } : round;
    case 'roundPublished': {
      const { offersMade = 0, offersRefused = [] } = round.publishing ?? {};
      const { happenedAt: publishedAt, seed } = data;
      return { ...round, published: { seed, offersMade, offersRefused, publishedAt } };
    }
    case 'roundCancelled':
      return { ...round, cancelled: { reason: data.reason, cancelledAt: data.happenedAt } };
  }
}

function withSettled(offering: RoundOffering, { settled, made, refused }: SettledOffers): RoundOffering {
  const offersRefused = [...offering.offersRefused, ...refused];
  return { ...offering, settled, offersMade: offering.offersMade + made, offersRefused };
}

/** Who confirmed proposals that are no longer the same has confirmed nothing. */
function withStandingConfirmations(round: AllocationRound): AllocationRound {
  const present = new Map(
    round.computed?.organisers.map(({ organiserId, proposalsHash }) => [organiserId, proposalsHash]),
  );
  const standing = Object.entries(round.confirmations).filter(
    ([organiserId, hash]) => present.get(organiserId) === hash,
  );
  return { ...round, confirmations: Object.fromEntries(standing) };
}
