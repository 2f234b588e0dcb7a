/** Why a family declines, as it says itself; offers of before also hold older codes. No figure depends on it. */
export const declineReasons = [
  'price',
  'hours',
  'distance',
  'startDate',
  'foundElsewhere',
  'care',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
