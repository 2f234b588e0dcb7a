import type { AllocationProblem } from './problem.js';

/** Months between which no care starts or ends count as one: a segment. */
export interface MonthSegments {
  readonly count: number;
  /** First month of each segment, and behind the last one the end of all. */
  readonly months: Uint8Array;
  /** Segment that starts in a month. */
  readonly startingIn: Uint8Array;
}

export function segmentsOf({ months, forms }: AllocationProblem): MonthSegments {
  const isBoundary = new Uint8Array(months + 1);
  for (let row = 0; row < forms.from.length; row++) {
    isBoundary[forms.from[row] as number] = 1;
    isBoundary[forms.until[row] as number] = 1;
  }
  const boundaries: number[] = [];
  const startingIn = new Uint8Array(months + 1);
  isBoundary.forEach((is, month) => {
    startingIn[month] = boundaries.length;
    if (is === 1) boundaries.push(month);
  });
  return { count: Math.max(0, boundaries.length - 1), months: Uint8Array.from(boundaries), startingIn };
}
