import type { RuleSet } from './rule-set.js';

/** The Constitutional Court annulled regime B on 30 April 2025; what held before holds again from that day on. */
const annulment =
  'opgroeien.be, "Grondwettelijk Hof vernietigt voorrangsregels voor kinderopvang", 12 May 2025';

/** All rule sets: data, checked when they are loaded. Change a version whenever a set means something else. */
export const ruleSetData: readonly RuleSet[] = [
  {
    name: 'regimeA',
    version: 1,
    source: `docs/domain.md, "Priority rules", regime A; ${annulment}`,
    title: 'De voorrangsregels tot 31 maart 2024, en opnieuw sinds 30 april 2025',
    validity: [
      { tiers: ['T2', 'T3'], until: '2024-03-31' },
      { tiers: ['T3'], from: '2024-04-01', until: '2025-04-29' },
      // Requests from before regime B fall outside it (huisvanhetkindhoogstraten.be says so as well).
      { tiers: ['T2'], from: '2024-04-01', until: '2025-04-29', askedUntil: '2024-03-31' },
      { tiers: ['T2', 'T3'], from: '2025-04-30' },
    ],
    absolute: ['regimeA.workOrTraining'],
    organiserPicksOrder: false,
    further: ['regimeA.single', 'regimeA.lowIncome', 'regimeA.fosterChild', 'regimeA.sibling'],
  },
  {
    name: 'regimeB',
    version: 1,
    source: `docs/domain.md, "Priority rules", regime B; kinderopvang.oostende.be, kinderopvanghalle.be; ${annulment}`,
    title: 'De voorrangsregels van 1 april 2024 tot 29 april 2025',
    validity: [{ tiers: ['T2'], from: '2024-04-01', until: '2025-04-29', askedFrom: '2024-04-01' }],
    absolute: ['regimeB.fourFifths', 'regimeB.sibling', 'regimeB.fosterChild'],
    organiserPicksOrder: true,
    further: [],
    deviation: { numerator: 1, denominator: 10, grounds: ['childsInterest', 'healthOrWelfare'] },
  },
  {
    name: 'freePrice',
    version: 1,
    source: 'docs/domain.md, "Priority rules": T0 and T1, only the organiser’s own rules',
    title: 'Vrije prijs: alleen de eigen regels van de organisator',
    validity: [{ tiers: ['T0', 'T1'] }],
    absolute: [],
    organiserPicksOrder: false,
    further: [],
  },
];
