import type { Tier } from '@samenloket/regional';
import type { ReserveDescription } from '../../../domain/allocation/problem-description.js';
import type { Share } from '../../../domain/priority/share.js';
import type { ShareBalances } from '../../share-balance/share-balances.js';
import type { FreeAtLocation } from '../../../domain/round-content/collecting/round-rows.js';
import type { RoundPlace } from './round-locations.js';

/** The share that the places of a tier at a location have, and what it keeps in this round. */
export interface RoundShare {
  readonly share: Share;
  /** Absent: the year comes out well without. */
  readonly reserve?: ReserveDescription;
}

/**
 * The share of the year in which the round begins, by its balance as it is forecast: the children who come by the round
 * are as many as the fullest half-day has places.
 */
export async function sharesAt(
  balances: ShareBalances,
  location: RoundPlace,
  free: FreeAtLocation,
  { firstMonth, startMonths }: { readonly firstMonth: string; readonly startMonths: number },
): Promise<Map<Tier, RoundShare>> {
  const shares = new Map<Tier, RoundShare>();
  const tiers = new Set(location.groups.map(({ tier }) => tier));
  for (const tier of tiers) {
    const ofTier = location.groups.filter((group) => group.tier === tier);
    const [first] = ofTier;
    const year = Number(firstMonth.slice(0, 4));
    const balance = first && (await balances.of(location, first.placeGroupId, year));
    if (!balance) continue;
    const { share, forecast } = balance;
    const expected = mostFree(free, new Set(ofTier.map(({ placeGroupId }) => placeGroupId)), startMonths);
    const { numerator, denominator } = share;
    const children = forecast.caredFor + expected;
    const isShort = Math.ceil((numerator * children) / denominator) > forecast.counting;
    const id = `${location.locationId}/${tier}`;
    const reserve = { id, numerator, denominator, children, reservedPresent: forecast.counting };
    shares.set(tier, { share, ...(isShort && expected > 0 && { reserve }) });
  }
  return shares;
}

/** Places of these groups that are free on one half-day, at the most, in the months in which care starts. */
function mostFree({ groups, atOnce }: FreeAtLocation, placeGroupIds: ReadonlySet<string>, months: number) {
  const rows = groups.filter(({ placeGroupId }) => placeGroupIds.has(placeGroupId)).map(({ free }) => free);
  let most = 0;
  for (let month = 0; month < months; month++)
    for (let halfDay = 0; halfDay < 28; halfDay++) {
      const places = rows.reduce((sum, free) => sum + (free[month]?.[halfDay] ?? 0), 0);
      most = Math.max(most, Math.min(places, atOnce?.[month]?.[halfDay] ?? places));
    }
  return most;
}
