/** What a family also accepts, or asks besides, by the fields of a request. */
export const alsoGood = [
  'flexible',
  'acceptsFewerDays',
  'acceptsLaterStart',
  'locationFirst',
  'onlyWithSiblings',
  'ratherWithSiblings',
] as const;
