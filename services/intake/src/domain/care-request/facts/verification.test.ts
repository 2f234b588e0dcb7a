import { describe, expect, it } from '@jest/globals';
import { noPriorityFacts } from '../care-request-facts.js';
import type { DeclaredFact } from './facts.events.js';
import { verificationOf } from './verification.js';

const declared = (fact: DeclaredFact['fact'], more: Partial<DeclaredFact> = {}): DeclaredFact => ({
  ...{ fact, holds: true, declaredOn: '2025-05-01', source: 'certificate', evidence: 'seen' },
  ...more,
});
const priorityFacts = { ...noPriorityFacts, single: true, lowIncome: true };

describe('a request is verified', () => {
  it('not, in part or completely, by the papers that were seen for what it claims', () => {
    expect(verificationOf({ priorityFacts }, [])).toBe('none');
    expect(verificationOf({ priorityFacts }, [declared('single')])).toBe('partly');
    expect(verificationOf({ priorityFacts }, [declared('single'), declared('lowIncome')])).toBe('complete');
  });

  it('also by the proof that it is urgent, where its desk asks one', () => {
    const seen = [declared('single'), declared('lowIncome')];
    expect(verificationOf({ priorityFacts, urgencyProven: false }, seen)).toBe('partly');
    expect(verificationOf({ priorityFacts, urgencyProven: true }, seen)).toBe('complete');
    expect(verificationOf({ priorityFacts: noPriorityFacts, urgencyProven: false }, [])).toBe('none');
  });

  it('neither one nor the other when it claims nothing that a paper would show', () => {
    expect(verificationOf({ priorityFacts: noPriorityFacts }, [declared('single')])).toBeNull();
  });

  it.each<[string, Partial<DeclaredFact>]>([
    ['is only announced', { evidence: 'announced' }],
    ['was not asked', { evidence: 'none' }],
    ['did not show it', { evidence: 'refused' }],
    ['shows that it does not hold', { holds: false }],
  ])('not by a paper that %s', (_what, more) => {
    const single = { ...noPriorityFacts, single: true };
    expect(verificationOf({ priorityFacts: single }, [declared('single', more)])).toBe('none');
  });

  it('by what was last said of a paper; who says nothing of one takes nothing back', () => {
    const single = { ...noPriorityFacts, single: true };
    const seen = declared('single');
    const later = (evidence?: DeclaredFact['evidence']) =>
      declared('single', { declaredOn: '2025-06-01', evidence });
    expect(verificationOf({ priorityFacts: single }, [seen, later()])).toBe('complete');
    expect(verificationOf({ priorityFacts: single }, [seen, later('refused')])).toBe('none');
    expect(verificationOf({ priorityFacts: single }, [later('refused'), seen])).toBe('none');
  });
});
