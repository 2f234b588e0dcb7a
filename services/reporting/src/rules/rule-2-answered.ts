import { isAtLeastOneMonthLater, isFewer } from '@samenloket/regional';
import type { OfferStanding } from './offer-standing.js';
import type { ReportSettings } from './report-settings.js';
import type { Place, RequestDescription } from './request-history.js';

export interface PartlyAnswered {
  readonly late: boolean;
  readonly fewer: boolean;
}

/** Rule 2: the places of acceptances that stand and of direct placements; any of them answers the request. */
export function acceptedPlaces(offers: readonly OfferStanding[]): readonly Place[] {
  return offers.flatMap(({ status, place }) => (status === 'accepted' && place ? [place] : []));
}

/**
 * Rule 2: *late* by the earliest accepted start, *fewer* by the union of what was accepted; both may hold. What
 * the family never told (no original start, no pattern) cannot be missed.
 */
export function partlyAnswered(
  accepted: readonly Place[],
  { originalStart, pattern }: RequestDescription,
  { fewerDaysCompares }: Pick<ReportSettings, 'fewerDaysCompares'>,
): PartlyAnswered {
  const earliest = earliestStart(accepted);
  const patterns = accepted.map((place) => place.pattern);
  return {
    late:
      earliest !== undefined &&
      originalStart !== undefined &&
      isAtLeastOneMonthLater(earliest, originalStart),
    fewer:
      earliest !== undefined &&
      pattern !== undefined &&
      isFewer(patterns, pattern, { compare: fewerDaysCompares }),
  };
}

/** ISO date; undefined when nothing was accepted. */
export function earliestStart(accepted: readonly Place[]): string | undefined {
  return accepted.map(({ start }) => start).sort()[0];
}
