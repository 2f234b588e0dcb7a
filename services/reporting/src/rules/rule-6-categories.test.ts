import { describe, expect, it } from '@jest/globals';
import type { CareRequestFacts, PriorityFacts } from '@samenloket/contracts';
import { facts } from '../testing/request-story.js';
import { figuresOf } from './figures.js';
import { formOf } from './report-form.js';
import { categoriesOf } from './rule-6-categories.js';

const of = (changes: Partial<CareRequestFacts>) => categoriesOf({ ...facts, ...changes });
const declared = (...traits: (keyof PriorityFacts)[]) =>
  of({
    priorityFacts: { ...facts.priorityFacts, ...Object.fromEntries(traits.map((trait) => [trait, true])) },
  });

describe('rule 6: categories', () => {
  it('has none for a request that declares nothing', () => expect(of({})).toEqual([]));
  it('is urgent by its reason', () => expect(of({ urgentReason: 'startOfWork' })).toEqual(['urgent']));
  it('is atypical by its hours', () => expect(of({ atypicalHours: ['before7'] })).toEqual(['atypical']));
  it('has a special care need', () => expect(of({ specialCareNeed: true })).toEqual(['specialCareNeed']));
  it('has priority by a sibling in care', () =>
    expect(of({ siblingLocationId: 'location-1' })).toEqual(['priority']));

  it.each(['workOrTraining', 'single', 'lowIncome', 'fosterChild'] as const)('has priority by %s', (trait) =>
    expect(declared(trait)).toEqual(['priority']),
  );

  it('is vulnerable by two traits of which one weighs', () => {
    expect(declared('single', 'lowIncome')).toContain('vulnerable');
    expect(declared('healthOrCare', 'noDiploma')).toEqual(['vulnerable']);
    expect(declared('workOrTraining', 'healthOrCare')).toContain('vulnerable');
  });

  it('is not vulnerable by one trait, nor by being single and working', () => {
    expect(declared('lowIncome')).not.toContain('vulnerable');
    expect(declared('single', 'workOrTraining')).not.toContain('vulnerable');
    expect(declared('fosterChild', 'lowIncome')).not.toContain('vulnerable');
  });
});

describe('the forms', () => {
  const one = {
    askedOn: '2019-01-01',
    late: false,
    fewer: false,
    categories: ['urgent', 'priority'],
  } as const;
  const columnsIn = (year: number) => Object.keys(figuresOf([one], formOf(year).columns));

  it('have no categories before 2020', () => {
    expect(columnsIn(2019)).toEqual([
      'total',
      'unansweredNoProposal',
      'unansweredNotAccepted',
      'atLeastOneMonthLater',
      'fewerDays',
    ]);
  });

  it('have five categories from 2020 on, and no priority groups from 2024 on', () => {
    expect(columnsIn(2020)).toHaveLength(15);
    expect(columnsIn(2023)).toContain('priorityUnanswered');
    expect(columnsIn(2024)).toHaveLength(13);
    expect(columnsIn(2024)).not.toContain('priority');
  });
});
