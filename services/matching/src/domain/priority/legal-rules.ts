import type { PriorityRequest } from './priority-request.js';
import { lowIncomeFact } from './low-income.js';
import type { PriorityRule } from './priority-rule.js';

const regimeASource =
  'docs/domain.md, "Priority rules", regime A; list as at kdvdekadeekes.be, "Inschrijvingen", and genk.be, "Krijg ik voorrang of korting?"';
const regimeBSource =
  'docs/domain.md, "Priority rules", regime B; kinderopvang.oostende.be and kinderopvanghalle.be, "Nieuwe voorrangsregels vanaf 1 april 2024"';

const declared =
  (fact: keyof PriorityRequest['priorityFacts']): PriorityRule['factOf'] =>
  ({ priorityFacts }) =>
    priorityFacts[fact] ? fact : undefined;

const fullTimeShare = 80;

/** The rules of law, by which rule sets are made. */
export const legalRules: readonly PriorityRule[] = [
  {
    name: 'regimeA.workOrTraining',
    version: 1,
    source: regimeASource,
    sentence: 'Het gezin heeft opvang nodig om te werken, werk te zoeken of een opleiding te volgen.',
    factOf: declared('workOrTraining'),
  },
  {
    name: 'regimeA.single',
    version: 1,
    source: regimeASource,
    sentence: 'De ouder staat er alleen voor.',
    factOf: declared('single'),
  },
  {
    name: 'regimeA.lowIncome',
    version: 1,
    source: regimeASource,
    sentence: 'Het gezin had een laag inkomen toen het opvang vroeg.',
    factOf: ({ priorityFacts, askedOn }) => (priorityFacts.lowIncome ? lowIncomeFact(askedOn) : undefined),
  },
  {
    name: 'regimeA.fosterChild',
    version: 1,
    source: regimeASource,
    sentence: 'Het kind is een pleegkind.',
    factOf: declared('fosterChild'),
  },
  {
    name: 'regimeA.sibling',
    version: 1,
    source: regimeASource,
    sentence: 'Een broer of zus gaat al naar deze opvang.',
    factOf: ({ siblingLocationId }, { locationId }) =>
      siblingLocationId === locationId ? 'sibling' : undefined,
  },
  {
    name: 'regimeB.fourFifths',
    version: 1,
    source: regimeBSource,
    sentence: 'De ouders werken of leren samen gemiddeld minstens vier vijfde.',
    factOf: ({ workPercentages = [] }) => {
      const total = workPercentages.reduce((sum, percent) => sum + percent, 0);
      const enough = workPercentages.length > 0 && total >= fullTimeShare * workPercentages.length;
      return enough ? `${Math.floor(total / workPercentages.length)}% on average` : undefined;
    },
  },
  {
    name: 'regimeB.sibling',
    version: 1,
    source: regimeBSource,
    sentence: 'Een broer of zus is in dezelfde periode in deze opvang.',
    factOf: ({ siblingLocationId, siblingInCareUntil }, { locationId, start }) => {
      if (siblingLocationId !== locationId) return undefined;
      if (siblingInCareUntil === undefined) return 'sibling';
      return siblingInCareUntil >= start ? `sibling until ${siblingInCareUntil}` : undefined;
    },
  },
  {
    name: 'regimeB.fosterChild',
    version: 1,
    source: regimeBSource,
    sentence: 'Het kind is een pleegkind.',
    factOf: declared('fosterChild'),
  },
];
