import type { Deviation } from './rule-set.js';

/** A child that an organiser takes in against the order of the rules. */
export interface ProposedDeviation {
  readonly ground: string;
  /** Who advised it: an organisation that works with families. */
  readonly advisedBy?: string;
}

/** How many children of a year an organiser may still take in against the order. */
export function deviationsLeft(
  { numerator, denominator }: Deviation,
  { caredFor, deviated }: { readonly caredFor: number; readonly deviated: number },
): number {
  return Math.max(0, Math.floor((numerator * caredFor) / denominator) - deviated);
}

/**
 * Why a deviation is not allowed; empty when it is. Without a rule about deviating (regime A, free price) there is no
 * limit to check: the organiser decides, and gives its reason.
 *
 * @param year children cared for in the calendar year, this one included, and earlier deviations
 */
export function deviationFaults(
  deviation: Deviation | undefined,
  proposed: ProposedDeviation,
  year: { readonly caredFor: number; readonly deviated: number },
): string[] {
  if (!deviation) return [];
  const percent = Math.round((100 * deviation.numerator) / deviation.denominator);
  return [
    ...(deviation.grounds.includes(proposed.ground)
      ? []
      : [`the ground must be one of ${deviation.grounds.join(', ')}`]),
    ...(proposed.advisedBy ? [] : ['an organisation that works with families must advise it']),
    ...(deviationsLeft(deviation, year) > 0 ? [] : [`at most ${percent}% of the children of a year`]),
  ];
}
