/** Something that may never be, whatever dies when. Names where, by ids and positions. */
export interface Violation {
  readonly rule: Rule;
  readonly where: string;
  readonly what: string;
}

export const rules = [
  /** Event ids unique, revisions without gap, positions rising. */
  'log in order',
  /** What a client was told was done is there. */
  'nothing acknowledged lost',
  /** One command, one effect. */
  'nothing done twice',
  /** What a client was told was refused is not there. */
  'nothing refused done',
  /** No half-day has more children than places, at any moment of the log. */
  'no half-day sold twice',
  /** No child has two accepted offers for one half-day. */
  'no child placed twice',
  /** Every event follows from something that a client asked. */
  'nothing without a cause',
  /** An offer goes through its life in an order that can be. */
  'offers live in order',
  /** Holds and enrolments are those of the offers, when all has settled. */
  'places as offered',
  /** Who was told a position reads at least what stood there. */
  'own writes read',
  /** Only refusals that the client's own doing explains. */
  'refusals with reason',
  /** Lists and vacancies shown at the end are what the log says. */
  'shown as it is',
] as const;
export type Rule = (typeof rules)[number];

export function violation(rule: Rule, where: string, what: string): Violation {
  return { rule, where, what };
}
