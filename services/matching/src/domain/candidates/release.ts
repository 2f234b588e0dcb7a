import { addMonths } from '@samenloket/regional';

/**
 * Whether organisers see a request already (docs/domain.md, "Settings of a desk"): at once, or from exactly so many
 * months before the wanted start on.
 */
export function isReleased(
  { wantedStart }: { readonly wantedStart?: string },
  visibleMonths: number | undefined,
  today: string,
): boolean {
  if (visibleMonths === undefined || wantedStart === undefined) return true;
  return today >= addMonths(wantedStart, -visibleMonths);
}

/** The ISO date from which organisers see it. */
export function releasedOn(
  { askedOn, wantedStart }: { readonly askedOn: string; readonly wantedStart?: string },
  visibleMonths: number | undefined,
): string {
  if (visibleMonths === undefined || wantedStart === undefined) return askedOn;
  const release = addMonths(wantedStart, -visibleMonths);
  return release > askedOn ? release : askedOn;
}
