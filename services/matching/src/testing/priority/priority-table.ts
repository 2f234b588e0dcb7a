import type { Tier } from '@samenloket/regional';
import type { PriorityAgreement } from '../../domain/priority/priority-request.js';
import type { FamilyName } from './families.js';

/** A family with the class that it must have, and where that stands. */
export type TableRow = readonly [family: FamilyName, legalClass: number, source: string, askedOn?: string];

/** A place that is decided on, and the families that compete for it, from first to last. */
export interface Situation {
  readonly title: string;
  readonly tier: Tier;
  readonly decidedOn: string;
  /** Families ask a day later than the next one in the table, so that only their class puts them before it. */
  readonly askedFrom: string;
  readonly set: string;
  readonly agreed?: Partial<PriorityAgreement>;
  readonly rows: readonly TableRow[];
}

const a1 =
  'docs/domain.md, regime A 1: absolute priority: care needed because of work; opgroeien.be 2025-05-12';
const a2 = 'docs/domain.md, regime A 2: then single parent, low income, foster child, sibling in care there';
const a0 = 'docs/domain.md, regime A: no fact of it declared';
const addUp = 'docs/domain.md, furtherFactsAddUp: who has more of the further facts goes first';
const there = 'docs/domain.md, regime A 2: a sibling in care there, not elsewhere';
const b1 =
  'docs/domain.md, regime B 1: parents who on average work or train 4/5; Oostende: 3/5 and full-time suffices';
const b1not = 'docs/domain.md, regime B 1: on average; Oostende: one parent alone is not enough';
const b2 = 'docs/domain.md, regime B 2: a sibling in the same location at the same time';
const b3 = 'docs/domain.md, regime B 3: foster child';
const b0 = 'docs/domain.md, regime B: single parent and low income are no rules of it';
const bOrder = 'docs/domain.md, regime B: in an order that the organiser picks; Halle says so too';
const before = 'docs/domain.md, regime B: requests from before 2024-04-01 fall outside it';
const t3 = 'docs/domain.md, regime B is for T2 only: T3 unchanged';
const free = 'docs/domain.md: T0 and T1 only the organiser’s own rules';
const counts = 'docs/domain.md: a request made under B and decided later follows the setting regimeCounts';
const own = 'docs/domain.md, settings: own priorities such as siblings, staff, residents';

const underA: readonly TableRow[] = [
  ['works, all four', 0, addUp],
  ['works, three of four', 1, addUp],
  ['works, single parent, low income', 2, addUp],
  ['works, single parent', 3, a2, '2023-01-01'],
  ['works, sibling here', 3, a2, '2023-01-02'],
  ['looks for work', 4, a1],
  ['all four without work', 8, addUp],
  ['single parent, low income, foster child', 9, addUp],
  ['single parent, low income', 10, addUp],
  ['single parent', 11, a2, '2023-01-03'],
  ['low income', 11, a2, '2023-01-04'],
  ['foster child', 11, a2, '2023-01-05'],
  ['sibling here', 11, a2, '2023-01-06'],
  ['nothing declared', 16, a0, '2023-01-07'],
  ['sibling elsewhere', 16, there, '2023-01-08'],
];

export const priorityTable: readonly Situation[] = [
  {
    title: 'T2 before regime B',
    tier: 'T2',
    decidedOn: '2024-03-31',
    askedFrom: '2023-02-01',
    set: 'regimeA',
    rows: underA,
  },
  {
    title: 'T3 while regime B held for T2',
    tier: 'T3',
    decidedOn: '2024-09-01',
    askedFrom: '2024-05-01',
    set: 'regimeA',
    rows: [
      ['works, single parent', 3, t3],
      ['both full-time', 4, t3],
      ['single parent, low income', 10, t3],
      ['foster child', 11, t3],
      ['nothing declared', 16, t3],
    ],
  },
  {
    title: 'T2 under regime B',
    tier: 'T2',
    decidedOn: '2024-09-01',
    askedFrom: '2024-05-01',
    set: 'regimeB',
    rows: [
      ['four fifths, sibling, foster child', 0, bOrder],
      ['four fifths, sibling here', 1, bOrder],
      ['four fifths, foster child', 2, bOrder],
      ['both full-time', 3, b1, '2024-05-01'],
      ['three fifths and full-time', 3, b1, '2024-05-02'],
      ['single parent at four fifths', 3, b1, '2024-05-03'],
      ['sibling here, foster child', 4, bOrder],
      ['sibling here', 5, b2, '2024-05-04'],
      ['sibling who stays past the start', 5, b2, '2024-05-05'],
      ['foster child', 6, b3],
      ['half-time and full-time', 16, b1not, '2024-05-06'],
      ['one full-time, one at home', 16, b1not, '2024-05-07'],
      ['single parent at three quarters', 16, b1not, '2024-05-08'],
      ['works, does not say how much', 16, b1not, '2024-05-09'],
      ['single parent, low income', 16, b0, '2024-05-10'],
      ['sibling who leaves before the start', 16, b2, '2024-05-11'],
      ['nothing declared', 16, b0, '2024-05-12'],
    ],
  },
  {
    title: 'T2 under regime B, where the organiser puts foster children first and siblings next',
    tier: 'T2',
    decidedOn: '2025-04-29',
    askedFrom: '2024-05-01',
    set: 'regimeB',
    agreed: { regimeBOrder: ['fosterChild', 'sibling'] },
    rows: [
      ['four fifths, sibling, foster child', 0, bOrder],
      ['sibling here, foster child', 1, bOrder],
      ['four fifths, foster child', 2, bOrder],
      ['foster child', 3, bOrder],
      ['four fifths, sibling here', 4, bOrder],
      ['sibling here', 5, bOrder],
      ['both full-time', 6, bOrder],
      ['looks for work', 16, b1not],
    ],
  },
  {
    title: 'T2 while regime B held, for requests of before it',
    tier: 'T2',
    decidedOn: '2024-09-01',
    askedFrom: '2024-02-01',
    set: 'regimeA',
    rows: [
      ['works, single parent', 3, before],
      ['half-time and full-time', 4, before],
      ['single parent', 11, before],
      ['nothing declared', 16, before],
    ],
  },
  {
    title: 'T2 after the annulment, for requests made under regime B: by the day of the decision',
    tier: 'T2',
    decidedOn: '2025-04-30',
    askedFrom: '2024-05-01',
    set: 'regimeA',
    rows: [
      ['works, sibling here', 3, counts],
      ['half-time and full-time', 4, counts],
      ['single parent, low income', 10, counts],
      ['sibling who leaves before the start', 11, counts],
      ['nothing declared', 16, counts],
    ],
  },
  {
    title: 'T2 after the annulment, for requests made under regime B: by the day of the request',
    tier: 'T2',
    decidedOn: '2025-04-30',
    askedFrom: '2024-05-01',
    set: 'regimeB',
    agreed: { regimeCounts: 'requestDate' },
    rows: [
      ['both full-time', 3, counts],
      ['sibling here', 5, counts],
      ['foster child', 6, counts],
      ['half-time and full-time', 16, counts, '2024-05-01'],
      ['single parent, low income', 16, counts, '2024-05-02'],
    ],
  },
  {
    title: 'T2 today',
    tier: 'T2',
    decidedOn: '2026-11-22',
    askedFrom: '2026-02-01',
    set: 'regimeA',
    rows: [
      ['works, single parent, low income', 2, a2],
      ['one full-time, one at home', 4, a1],
      ['sibling here, foster child', 10, a2],
      ['low income', 11, a2],
      ['nothing declared', 16, a0],
    ],
  },
  {
    title: 'T3 today, where further facts do not add up',
    tier: 'T3',
    decidedOn: '2026-11-22',
    askedFrom: '2026-02-01',
    set: 'regimeA',
    agreed: { furtherFactsAddUp: false },
    rows: [
      ['works, single parent', 3, a2, '2026-02-01'],
      ['works, all four', 3, a2, '2026-02-02'],
      ['looks for work', 4, a1],
      ['foster child', 11, a2, '2026-02-03'],
      ['all four without work', 11, a2, '2026-02-04'],
      ['nothing declared', 16, a0],
    ],
  },
  {
    title: 'T1, a free price, with an order of the organiser',
    tier: 'T1',
    decidedOn: '2024-09-01',
    askedFrom: '2024-05-01',
    set: 'freePrice',
    agreed: { organiserRules: ['staff', 'siblings'], residentsBreakTies: true },
    rows: [
      ['parent on the staff', 16, own],
      ['sibling here', 16, own],
      ['lives in the municipality', 16, own],
      ['both full-time', 16, free, '2024-05-01'],
      ['single parent, low income', 16, free, '2024-05-02'],
      ['foster child', 16, free, '2024-05-03'],
    ],
  },
  {
    title: 'T0, a free price, without one',
    tier: 'T0',
    decidedOn: '2026-11-22',
    askedFrom: '2026-02-01',
    set: 'freePrice',
    rows: [
      ['nothing declared', 16, free, '2026-02-01'],
      ['parent on the staff', 16, free, '2026-02-02'],
      ['works, all four', 16, free, '2026-02-03'],
    ],
  },
  {
    title: 'T2 today, where the organiser puts staff first: only among equals',
    tier: 'T2',
    decidedOn: '2026-11-22',
    askedFrom: '2026-02-01',
    set: 'regimeA',
    agreed: { organiserRules: ['staff'], residentsBreakTies: true },
    rows: [
      ['looks for work', 4, a1],
      ['single parent', 11, a2],
      ['parent on the staff', 16, own],
      ['lives in the municipality', 16, own],
      ['nothing declared', 16, a0],
    ],
  },
];
