/** In T2 and T3 parents pay by their income; in T0 and T1 what the place asks. */
export function isIncomeTier(tier: string): boolean {
  return tier === 'T2' || tier === 'T3';
}

/** The price in the texts of families. */
export function priceOf(tier: string): 'price.income' | 'price.free' {
  return isIncomeTier(tier) ? 'price.income' : 'price.free';
}
