/**
 * Why an organiser does not want a child at its location. A list and no free text: what is written of a family would
 * stay readable here after its erasure.
 */
export const deviationReasons = [
  'siblingsTogether',
  'careContinuity',
  'groupBalance',
  'childsInterest',
  'healthOrWelfare',
  'placeNotThere',
  'familySaysNo',
  'other',
] as const;
export type DeviationReason = (typeof deviationReasons)[number];

export const cancelReasons = ['mistake', 'placesChanged', 'notAgreed', 'checkFailed', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];
