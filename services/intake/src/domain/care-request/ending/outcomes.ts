/** How a request may end (docs/domain.md, "A request's life"). */
export const closingOutcomes = [
  'placedThroughDesk',
  'foundHereWithoutDesk',
  'foundInOtherMunicipality',
  'lapsed',
  'unreachable',
  'unknown',
  'duplicate',
  'withdrawn',
] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

/** Why the need lapsed: policy information, so it stays readable; anything else that was written is personal. */
export const lapseReasons = [
  'noLongerNeeded',
  'jobLost',
  'trainingGivenUp',
  'miscarriage',
  'moved',
  'other',
] as const;
export type LapseReason = (typeof lapseReasons)[number];
