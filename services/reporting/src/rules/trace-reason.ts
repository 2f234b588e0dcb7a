/** The rules of the report (docs/domain.md, "The yearly report"), in their order. */
export const reportRules = [
  'whichRequests',
  'answered',
  'closed',
  'unanswered',
  'categories',
  'municipalities',
] as const;
export type ReportRule = (typeof reportRules)[number];

/** What rules look at. */
export const traceFactNames = [
  'askedOn',
  'originalStart',
  'nisAsked',
  'closure',
  'offers',
  'acceptedStart',
  'halfDaysAsked',
  'halfDaysAccepted',
  'wholeDaysAsked',
  'wholeDaysAccepted',
  'urgentReason',
  'atypicalHours',
  'declared',
  'specialCareNeed',
] as const;
export type TraceFactName = (typeof traceFactNames)[number];

/**
 * One thing that a rule looked at, as it was: ISO dates, codes or numbers as text; none where there is none (no offer
 * was ever made), or where the name says it all.
 */
export interface TraceFact {
  readonly name: TraceFactName;
  readonly values: readonly string[];
}

/** That a rule put a request in a figure, and by what. */
export interface TraceReason {
  readonly rule: ReportRule;
  readonly facts: readonly TraceFact[];
}

export function reason(rule: ReportRule, ...facts: readonly TraceFact[]): TraceReason {
  return { rule, facts };
}

export function fact(name: TraceFactName, ...values: readonly (string | number | undefined)[]): TraceFact {
  return { name, values: values.flatMap((value) => (value === undefined ? [] : [String(value)])) };
}
