import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestFacts, UrgentReason } from '../care-request-facts.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { closed, content, facts, noLimits, registered } from '../care-request.samples.js';
import { evidenceStatuses } from './facts.events.js';

const { given } = specification(careRequestDecider);
const with_ = (more: Partial<CareRequestFacts>): CareRequestEvent => ({
  type: 'CareRequestRegistered',
  data: { ...content, facts: { ...facts, ...more }, source: 'family' },
});
const single = { fact: 'single', holds: true, declaredOn: '2025-05-01', source: 'family' } as const;

describe('facts that give priority', () => {
  it.each(evidenceStatuses)('are kept with date, source and evidence: %s', (evidence) => {
    given(registered)
      .when({ type: 'DeclareFact', ...single, evidence })
      .then({ type: 'FactDeclared', data: { ...single, evidence, detail: null } });
  });

  it('count as they were at the time of the request: one declared later ranks nothing again', () => {
    given(registered)
      .when({ type: 'DeclareFact', ...single })
      .thenState(({ content: now }) => expect(now?.facts.priorityFacts.single).toBe(false));
  });

  it('are not changed afterwards by the family; its desk may put a mistake right', () => {
    const priorityFacts = { ...facts.priorityFacts, single: true };
    const correct = {
      type: 'CorrectCareRequest',
      content: { ...content, facts: { ...facts, priorityFacts } },
      terms: noLimits,
    } as const;
    given(registered)
      .when({ ...correct, source: 'family' })
      .thenFails('RULE_VIOLATED');
    given(registered)
      .when({ ...correct, source: 'desk' })
      .thenState(({ content: now }) => expect(now?.facts.priorityFacts.single).toBe(true));
  });

  it.each<[string, Partial<CareRequestFacts>]>([
    ['how much the parents work', { workPercentages: [80, 100] }],
    ['until when a sibling is in care', { siblingInCareUntil: '2026-06-30' }],
    ['the organiser that a parent works for', { staffOfOrganiserId: 'organiser-1' }],
  ])('and %s is one of them: said with the request, and not changed by the family later', (_what, more) => {
    given(with_(more)).thenState(({ content: now }) => expect(now?.facts).toMatchObject(more));
    given(registered)
      .when({
        type: 'CorrectCareRequest',
        content: { ...content, facts: { ...facts, ...more } },
        terms: noLimits,
        source: 'family',
      })
      .thenFails('RULE_VIOLATED');
  });
});

const reasons: UrgentReason[] = [
  'startOfWork',
  'startOfTraining',
  'careFellAway',
  'crisisWithoutCare',
  'crisisWithCare',
];

describe('an urgent request', () => {
  const prove = { type: 'ProveUrgency', on: '2025-01-20' } as const;
  const proven: CareRequestEvent = { type: 'UrgencyProven', data: { on: '2025-01-20' } };

  it.each(reasons)('because of %s: its term starts when the proof is there', (urgentReason) => {
    given(with_({ urgentReason })).when(prove).then(proven);
  });

  it('is proven once, not before it was asked, and only while it is open and urgent', () => {
    const urgent = with_({ urgentReason: 'careFellAway' });
    given(urgent, proven).when(prove).thenNothing();
    given(urgent, proven)
      .when({ ...prove, on: '2025-01-25' })
      .thenFails('RULE_VIOLATED');
    given(urgent)
      .when({ ...prove, on: '2025-01-09' })
      .thenFails('BAD_INPUT');
    given(urgent, closed).when(prove).thenFails('RULE_VIOLATED');
    given(registered).when(prove).thenFails('RULE_VIOLATED');
  });
});
