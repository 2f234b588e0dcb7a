/** What of a family's situation may give it priority, as it can be said of a request. */
export const priorityFacts = [
  'workOrTraining',
  'single',
  'lowIncome',
  'fosterChild',
  'healthOrCare',
  'noDiploma',
] as const;
export type PriorityFact = (typeof priorityFacts)[number];
