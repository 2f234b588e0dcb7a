/** An allocation problem as people and files write it; `compileProblem` checks it and puts it in columns. */
export interface ProblemDescription {
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  /** 1–60. */
  readonly months: number;
  /** 10 or 14, or twice that. */
  readonly halfDays: number;
  readonly seed: string;
  /** 1–64; 8 when absent. */
  readonly processingOrders?: number;
  /** The class of a key is `floor(key / classSize)`. */
  readonly classSize: number;
  readonly reserves: readonly ReserveDescription[];
  readonly placeGroups: readonly PlaceGroupDescription[];
  readonly units: readonly UnitDescription[];
}

/** A share of the children of a year for reserved families: 20% is `{ numerator: 1, denominator: 5 }`. */
export interface ReserveDescription {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Children cared for in the year, present and expected. */
  readonly children: number;
  readonly reservedPresent: number;
}

export interface PlaceGroupDescription {
  readonly id: string;
  readonly location: string;
  readonly tier: 0 | 1 | 2 | 3;
  readonly incomeTariff: boolean;
  readonly pool: PoolName;
  /** Free places: for each month, for each half-day. */
  readonly free: readonly (readonly number[])[];
  /** Id of the group of this location in which these places count too. */
  readonly within?: string;
  /** Id of the reserve. */
  readonly reserve?: string;
}

export type PoolName = 'ordinary' | 'urgent' | 'specialNeed';

export interface UnitDescription {
  readonly id: string;
  /** How many children are placed together; 1 when absent. */
  readonly children?: number;
  readonly reserved: boolean;
  readonly incomeTariffOnly: boolean;
  /** Only `ordinary` when absent. */
  readonly pools?: readonly PoolName[];
  /** `fullnessFirst` when absent. */
  readonly contractOrder?: 'fullnessFirst' | 'locationFirst';
  /** Id of the joint unit; this one takes part only while that one has no contract. */
  readonly splitFrom?: string;
  readonly forms: readonly FormDescription[];
  readonly wishes: readonly WishDescription[];
}

export interface FormDescription {
  readonly kind: 'full' | 'later' | 'fewer' | 'laterAndFewer' | 'held';
  /** For each child. */
  readonly care: readonly CareDescription[];
}

export interface CareDescription {
  /** Numbers of half-days, 0 is Monday morning. */
  readonly halfDays: readonly number[];
  /** First month in care, counted from `firstMonth`. */
  readonly from: number;
  /** First month no longer in care. */
  readonly until: number;
}

/** One location; the family's wishes stand in its order. */
export interface WishDescription {
  readonly location: string;
  /** Highest tier first. */
  readonly options: readonly OptionDescription[];
}

export interface OptionDescription {
  /** Id of the place group of each child. */
  readonly groups: readonly string[];
  /** Priority of each child in its group. */
  readonly keys: readonly number[];
}
