/** In the texts of families: parents pay by their income in T2 and T3, what the place asks in T0 and T1. */
export function priceOf(tier: string): 'price.income' | 'price.free' {
  return tier === 'T2' || tier === 'T3' ? 'price.income' : 'price.free';
}
