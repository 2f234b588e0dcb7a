/** Steps of subsidy; a higher one includes the lower ones. They belong to places, not to a location. */
export const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
export type Tier = (typeof tiers)[number];
