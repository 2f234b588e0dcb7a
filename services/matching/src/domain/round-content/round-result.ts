import type { CarePattern } from '@samenloket/regional';
import type { FormDescription } from '../allocation/problem-description.js';

/** What a round gives, with the reason of every refusal. By round number only, as its content. */
export interface RoundResult {
  readonly roundId: string;
  /** Hash of the frozen inputs. */
  readonly inputsHash: string;
  /** Ids of the deviations that were taken in, in their order. */
  readonly deviations: readonly string[];
  readonly engineVersion: string;
  readonly checkerVersion: string;
  readonly figures: RoundFigures;
  /** How each reserve came out, in children. */
  readonly reserves: readonly ReserveFigures[];
  /** Justified, but not granted: people decide on them. */
  readonly claims: readonly RoundClaim[];
  /** In the order of the content. */
  readonly units: readonly UnitResult[];
}

export interface RoundFigures {
  readonly units: number;
  readonly children: number;
  readonly placedUnits: number;
  readonly placedChildren: number;
  /** Children placed in full from the wanted start on, at the location that the family wished first. */
  readonly firstChoices: number;
  /** Children placed by kind of contract. */
  readonly byKind: Readonly<Partial<Record<FormKindName, number>>>;
  readonly claims: number;
  readonly rankSum: number;
  readonly claimsGranted: number;
  readonly processingOrder: number;
}

export interface ReserveFigures {
  readonly id: string;
  /** Children that the reserve asks for in this round. */
  readonly kept: number;
  /** Reserved children placed in its groups. */
  readonly placed: number;
}

export type FormKindName = FormDescription['kind'];

export interface UnitResult {
  readonly number: string;
  readonly placed?: UnitPlace;
  /** Of what the family ranked above its outcome: for each place group and kind of contract the first one. */
  readonly refusals: readonly Refusal[];
}

export interface UnitPlace {
  readonly kind: FormKindName;
  /** Which wish of the family it is, 0 is the first. */
  readonly wish: number;
  /** Which of the unit's forms. */
  readonly form: number;
  readonly locationId: string;
  readonly children: readonly ChildPlace[];
}

export interface ChildPlace {
  /** Round number. */
  readonly number: string;
  readonly placeGroupId: string;
  /** `YYYY-MM`; the day follows from the wanted start (`offeredStart`). */
  readonly month: string;
  readonly pattern: CarePattern;
}

/** A contract that a family prefers to its outcome and did not get. */
export interface RefusedPlace {
  readonly wish: number;
  readonly locationId: string;
  /** The group that the contract was for; the limit that it counts in where that is what is full. */
  readonly groupId: string;
  readonly formKind: FormKindName;
  /** `YYYY-MM`, of the start that was refused. */
  readonly startMonth: string;
}

export type Refusal = Refused | ClaimRefusal;

/** A half-day on which too few places were left by children with better priority. */
export interface Refused extends RefusedPlace {
  readonly claim?: undefined;
  /** Number of the half-day: 0–13, in the even weeks of a two-week cycle 14–27. */
  readonly halfDay: number;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Free places there at the start of the round. */
  readonly places: number;
  /** How many of them it needs: 2 for twins. */
  readonly needed: number;
  /** Taken by children whom the location chooses before this one. */
  readonly better: number;
  /** How many of those by the reserve, with a lower priority than this one. */
  readonly byReserve: number;
  /** Legal class of the last one chosen; absent when there were no places at all. */
  readonly lastClass?: number;
  readonly ownClass: number;
}

/** It is on the list of claims. */
export interface ClaimRefusal extends RefusedPlace {
  readonly claim: true;
}

export interface RoundClaim extends RefusedPlace {
  readonly number: string;
}
