/**
 * What an allocation gives, in columns by unit. The choice of a location is the rule that outcome, claims and
 * witnesses share. It takes contracts one by one, each when all its half-days still fit:
 *
 * 1. places that units have (key 0); and of every other contract of a unit that has a place here its **own part**:
 *    for each child in the group where it has its place, the half-days and months that it has there already;
 * 2. contracts of reserved units, best key first, each while a reserve that one of its groups counts for still has
 *    fewer reserved children taken than it keeps;
 * 3. all that are left, best key first; of equal keys (of a joint contract in another group) the lower unit first.
 *
 * A contract with an own part has its turn in 2 or 3 with the rest; when that does not fit, its unit keeps the own part by
 * the place that it has.
 *
 * Unit `u` has a **claim** on a contract that it prefers to its own when that contract, put among the accepted ones of
 * the location (without those of `u` itself, of the unit it is split from and of those split from it), is taken.
 * No claim that is left fits in places that nobody has: such places are always given.
 */
export interface AllocationOutcome {
  readonly engineVersion: string;
  /** Accepted option of each unit: a row of `options`, or `none`. */
  readonly option: Int32Array;
  /** Accepted form of each unit: a row of `forms`; `none` exactly where `option` is. */
  readonly form: Int32Array;
  /** Claims that are left: justified, but not granted. People decide on them. In order of unit, then preference. */
  readonly claims: readonly Claim[];
  readonly figures: OutcomeFigures;
}

/** A contract that a unit prefers to its outcome, and that its priority would give it. */
export interface Claim {
  readonly unit: number;
  /** A row of `options`. */
  readonly option: number;
  /** A row of `forms`. */
  readonly form: number;
}

export interface OutcomeFigures {
  /** Units with a contract; a place that a unit had before counts. */
  readonly placed: number;
  /**
   * Sum of where each unit's contract stands in its order, from 0; without one, the number of its contracts. Units that
   * take no part (`splitFrom`) count 0.
   */
  readonly rankSum: number;
  /** Claims that the repair granted, in the processing order that was kept. */
  readonly claimsGranted: number;
  /** Which processing order was kept, 0 is by priority. */
  readonly processingOrder: number;
  readonly processingOrdersTried: number;
}

/** Why a unit did not get a contract: one half-day on which too few places are left by children with better priority. */
export interface Witness {
  /** A row of `places`: a group of the contract, or the limit that it counts in. */
  readonly group: number;
  readonly month: number;
  readonly halfDay: number;
  /** Free places there at the start. */
  readonly places: number;
  /** Places among them that the contract needs: 2 for twins. */
  readonly needed: number;
  /** Places among them taken by children whom the location chooses before this contract. */
  readonly better: number;
  /** How many of those are there by the reserve, with a worse key than this contract. */
  readonly byReserve: number;
  /** Key of the last one chosen among them, or `none` when there are no places at all. */
  readonly lastKey: number;
  /** Legal class of that one, `none` without one. */
  readonly lastClass: number;
  /** Key of the refused contract, and its legal class. */
  readonly ownKey: number;
  readonly ownClass: number;
}
