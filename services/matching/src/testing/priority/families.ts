import type { PriorityRequest } from '../../domain/priority/priority-request.js';

export const here = 'location-here';
export const organiser = 'organiser-here';

const none = { workOrTraining: false, single: false, lowIncome: false, fosterChild: false };
const facts = (...names: readonly (keyof typeof none)[]) => ({
  priorityFacts: { ...none, ...Object.fromEntries(names.map((name) => [name, true])) },
});
const works = (...workPercentages: readonly number[]) => ({ ...facts('workOrTraining'), workPercentages });
const sibling = { siblingLocationId: here };

/** Families by what they declared; whoever works for regime B says how much. */
export const families = {
  'nothing declared': facts(),
  'looks for work': facts('workOrTraining'),
  'single parent': facts('single'),
  'low income': facts('lowIncome'),
  'foster child': facts('fosterChild'),
  'sibling here': { ...facts(), ...sibling },
  'sibling elsewhere': { ...facts(), siblingLocationId: 'location-elsewhere' },
  'single parent, low income': facts('single', 'lowIncome'),
  'single parent, low income, foster child': facts('single', 'lowIncome', 'fosterChild'),
  'all four without work': { ...facts('single', 'lowIncome', 'fosterChild'), ...sibling },
  'works, single parent': facts('workOrTraining', 'single'),
  'works, sibling here': { ...facts('workOrTraining'), ...sibling },
  'works, single parent, low income': facts('workOrTraining', 'single', 'lowIncome'),
  'works, three of four': facts('workOrTraining', 'single', 'lowIncome', 'fosterChild'),
  'works, all four': { ...facts('workOrTraining', 'single', 'lowIncome', 'fosterChild'), ...sibling },
  'both full-time': works(100, 100),
  'three fifths and full-time': works(60, 100),
  'half-time and full-time': works(50, 100),
  'one full-time, one at home': works(100, 0),
  'single parent at four fifths': {
    ...works(80),
    ...facts('workOrTraining', 'single'),
    workPercentages: [80],
  },
  'single parent at three quarters': { ...facts('workOrTraining', 'single'), workPercentages: [75] },
  'four fifths, sibling here': { ...works(80, 80), ...sibling },
  'four fifths, foster child': { ...facts('workOrTraining', 'fosterChild'), workPercentages: [80, 80] },
  'four fifths, sibling, foster child': {
    ...facts('workOrTraining', 'fosterChild'),
    workPercentages: [80, 80],
    ...sibling,
  },
  'sibling here, foster child': { ...facts('fosterChild'), ...sibling },
  'sibling who leaves before the start': { ...facts(), ...sibling, siblingInCareUntil: '2024-08-31' },
  'sibling who stays past the start': { ...facts(), ...sibling, siblingInCareUntil: '2025-01-31' },
  'works, does not say how much': facts('workOrTraining'),
  'parent on the staff': { ...facts(), staffOfOrganiserId: organiser },
  'lives in the municipality': { ...facts(), nisHome: '31005' },
} as const satisfies Record<string, Partial<PriorityRequest>>;
export type FamilyName = keyof typeof families;

export function requestOf(name: FamilyName, askedOn: string): PriorityRequest {
  return { requestId: name, askedOn, preferences: [here], ...families[name] };
}
