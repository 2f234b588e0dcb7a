/**
 * An allocation problem in columns: what the engine and the checker read. `compileProblem` makes it from a readable
 * `ProblemDescription`; a large round fills the columns itself. Indexes count from 0, `none` (-1) is "there is none".
 *
 * - A **unit** is what is placed together, or not at all: one child, twins, or siblings over several age groups.
 * - A **form** is care that a unit accepts: half-days and months of each of its children. Forms stand in the order in
 *   which the family prefers them: full first, then a later start, then fewer half-days.
 * - An **option** is where: one place group for each child, all in one location, with the priority of each child there.
 *   Options stand in the order of the family's wishes; within a location the highest tier first.
 * - A **contract** is an option with a form. A unit's contracts in its order: see `ContractOrder`.
 */
export interface AllocationProblem {
  /** First month, `YYYY-MM`; months are counted from it. */
  readonly firstMonth: string;
  /** Number of months, 1–60. */
  readonly months: number;
  /** Half-days of a week, Monday morning first: 10 or 14; twice that for two-week cycles. At most 28. */
  readonly halfDays: number;
  /** Fixes the order in which units are taken, from the second run on. Published after the round. */
  readonly seed: string;
  /** How many processing orders to try, 1–64. */
  readonly processingOrders: number;
  /** The legal class of a key is `floor(key / classSize)`: 0 is the best one. At least 1. */
  readonly classSize: number;
  readonly places: PlaceColumns;
  readonly reserves: ReserveColumns;
  readonly units: UnitColumns;
  readonly forms: FormColumns;
  readonly options: OptionColumns;
}

export const none = -1;

/** Place groups, one row each. */
export interface PlaceColumns {
  readonly ids: readonly string[];
  readonly count: number;
  /** Location of each group, 0 ≤ location < `locations`. */
  readonly location: Uint32Array;
  readonly locations: number;
  /** Free places, at `(group × months + month) × halfDays + halfDay`. At most 511. */
  readonly free: Uint16Array;
  /** Group of the same location in which places of this one count too (a limit on children at once), or `none`. */
  readonly within: Int32Array;
  /** Row of `reserves` that the children of this group count for, or `none`. One reserve may span groups of a location. */
  readonly reserve: Int32Array;
  /** 0–3: trap T0–T3. */
  readonly tier: Uint8Array;
  /** 1: income tariff; 0: free price. */
  readonly incomeTariff: Uint8Array;
  /** One `Pool`. */
  readonly pool: Uint8Array;
}

/** Kinds of capacity that are kept apart. A unit carries the sum of those it may use. */
export const Pool = { ordinary: 1, urgent: 2, specialNeed: 4 } as const;

/**
 * Shares of the children of a year that are for reserved (vulnerable) families. The reserve of this round is
 * `max(0, ceil(numerator × children / denominator) − reservedPresent)` children.
 */
export interface ReserveColumns {
  readonly count: number;
  readonly numerator: Uint32Array;
  readonly denominator: Uint32Array;
  /** Children cared for in the year: those present and those expected on the free places. */
  readonly children: Uint32Array;
  /** Reserved children among those present; children who hold a place in this problem (`FormKind.held`) not counted. */
  readonly reservedPresent: Uint32Array;
}

/** Units. Children, forms and options of unit `u` are the rows from `…Start[u]` up to, not with, `…Start[u + 1]`. */
export interface UnitColumns {
  readonly ids: readonly string[];
  readonly count: number;
  /** Children of each unit, 1–8. Twins are two children with equal care. */
  readonly children: Uint8Array;
  readonly formStart: Uint32Array;
  readonly optionStart: Uint32Array;
  /** 1: the family counts for reserves (vulnerable family). */
  readonly reserved: Uint8Array;
  /** 1: never a free-price group. */
  readonly incomeTariffOnly: Uint8Array;
  /** Sum of the `Pool`s that the unit may use. */
  readonly pools: Uint8Array;
  /** One `ContractOrder`. */
  readonly contractOrder: Uint8Array;
  /**
   * Siblings who may be split: this unit is one of them on its own, and takes part only while the unit named here has
   * no contract. `none` for other units. A unit that is named here names none itself.
   */
  readonly splitFrom: Int32Array;
}

/** How a family weighs where against how much. Within one location and form the highest tier comes first in both. */
export const ContractOrder = {
  /** Form by form, in each form all options in their order. */
  fullnessFirst: 0,
  /** Wish by wish, in each location all forms in their order. */
  locationFirst: 1,
} as const;

/**
 * What a contract is in the yearly report. `held` is the place that a unit has and keeps when it gets nothing better:
 * it is the last form and goes with the last option alone, the only one of key 0, and is the unit's last contract.
 */
export const FormKind = { full: 0, later: 1, fewer: 2, laterAndFewer: 3, held: 4 } as const;

/** Forms; the care of child `c` in form `f` of unit `u` is row `careStart[u] + (f − formStart[u]) × children[u] + c`. */
export interface FormColumns {
  /** One `FormKind` for each form. */
  readonly kind: Uint8Array;
  /** For each unit, its first row of care. */
  readonly careStart: Uint32Array;
  /** Half-days as bits, bit 0 is Monday morning. */
  readonly halfDays: Uint32Array;
  /** First month in care. */
  readonly from: Uint8Array;
  /** First month no longer in care: `from` < `until` ≤ `months`. */
  readonly until: Uint8Array;
}

/** Options; the place of child `c` in option `o` of unit `u` is row `placeStart[u] + (o − optionStart[u]) × children[u] + c`. */
export interface OptionColumns {
  /** Which wish of the unit the option belongs to, 0 is the first. Ascending within a unit; one location for each. */
  readonly wish: Uint8Array;
  /** For each unit, its first row of places. */
  readonly placeStart: Uint32Array;
  readonly group: Uint32Array;
  /**
   * Priority of the child in this group: a whole number below 2^53, smaller is better, no two units alike in a group, but a
   * joint unit and those split from it.
   * 0 is kept for the place that the unit has. A contract of several children has the worst key among them.
   */
  readonly key: Float64Array;
}
