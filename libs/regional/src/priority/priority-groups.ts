/** What a family declared of itself, as it was at the time of the request. */
export interface DeclaredFacts {
  /** Care is needed to work, to look for work, for vocational training or for civic integration. */
  readonly workOrTraining: boolean;
  readonly single: boolean;
  readonly lowIncome: boolean;
  readonly fosterChild: boolean;
  /** A family member with a handicap or who cares less for itself, or a social or pedagogical reason. */
  readonly healthOrCare: boolean;
  /** No diploma of secondary school. */
  readonly noDiploma: boolean;
}

/**
 * At least two of five traits, and at least one of the last three: single and working is not vulnerable
 * (docs/domain.md, "Priority rules").
 */
export function isVulnerableFamily(facts: Omit<DeclaredFacts, 'fosterChild'>): boolean {
  const { workOrTraining, single, lowIncome, healthOrCare, noDiploma } = facts;
  const weighty = [lowIncome, healthOrCare, noDiploma].filter(Boolean).length;
  const all = weighty + [workOrTraining, single].filter(Boolean).length;
  return all >= 2 && weighty >= 1;
}

/** Whether a family has any of the facts of regime A. `siblingInCare`: a brother or sister is in care. */
export function isOfPriorityGroup(facts: DeclaredFacts, siblingInCare: boolean): boolean {
  const { workOrTraining, single, lowIncome, fosterChild } = facts;
  return workOrTraining || single || lowIncome || fosterChild || siblingInCare;
}
